/** A server that the portal runs for itself: where to reach it, and how to stop it. */
export interface Engine {
  readonly url: string;
  /** Process id of the server now running; changes when it had to be started again. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** Receives one readable line at a time about what an engine is doing. */
export type EngineLog = (line: string) => void;

/** An engine that cannot run here, with what a person can do about it. */
export class EngineFailure extends Error {
  override readonly name = 'EngineFailure';
}
