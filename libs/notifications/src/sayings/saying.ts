/** A notice in words. */
export interface Saying {
  readonly text: string;
  readonly detail: string | null;
  /** The portal's page about it, without the language in front. */
  readonly path: string | null;
  /** A longer passage, for mails only. */
  readonly excerpt?: string;
}
