import type { Readable } from 'node:stream';

/** What was stored: named by its content. */
export interface StoredObject {
  sha256: string;
  size: number;
}

/** Bytes named by their SHA-256. The same content is kept once; who may read it is decided elsewhere. */
export abstract class Storage {
  /**
   * Streams bytes in.
   * @param limit in bytes
   * @throws ObjectTooLarge when the stream is longer; nothing is kept then
   */
  abstract put(bytes: Readable, limit: number): Promise<StoredObject>;

  abstract open(sha256: string): Promise<Readable>;

  /**
   * Lets go of what was last put before an instant and is kept by nobody. Contents put again meanwhile stay. What is let go
   * is gone for good only when a later sweep finds it let go before its instant and kept by nobody still: a database that
   * was copied a little earlier than the contents, and is brought back, has what it refers to.
   * @param kept which of these contents somebody refers to
   * @returns how many were let go
   */
  abstract sweep(before: Date, kept: (contents: string[]) => Promise<ReadonlySet<string>>): Promise<number>;

  /** A path that a confined process may read. */
  abstract localPath(sha256: string): Promise<string>;
}

/** A stream was longer than allowed. */
export class ObjectTooLarge extends Error {
  constructor(readonly limit: number) {
    super(`longer than ${limit} bytes`);
  }
}
