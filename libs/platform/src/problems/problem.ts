/** One invalid value: where it stands (RFC 6901 JSON Pointer) and which rule it breaks. */
export interface InvalidField {
  pointer: string;
  code: string;
  params?: Record<string, unknown>;
}

/**
 * What went wrong, said so that people and programs can act on it (RFC 9457).
 * The texts live in the context's `.texts.ts` under `problems.<type>.title` and `.detail`.
 */
export abstract class Problem extends Error {
  /** True when what was written before it was thrown must stay: a counted guess, for one. */
  readonly keepsEffects: boolean = false;

  constructor(
    readonly status: number,
    /** `<context>:<slug>`, e.g. `repository:not-found`; becomes the `type` URI. */
    readonly type: string,
    readonly params: Record<string, unknown> = {},
    /** More members for programs, e.g. the version that is current now. */
    readonly extensions: Record<string, unknown> = {},
    readonly errors: InvalidField[] = [],
  ) {
    super(type);
  }
}
