import type { TextCollector } from './text-collector.js';

/** How one format is read. Both throw a {@link Refusal} for what they can name; anything else they throw means damage. */
export interface Reader {
  /** Cheap checks that the bytes are what they claim to be; no text yet. */
  inspect(bytes: Buffer): Promise<void>;
  /** Hands the text to the collector, in reading order. */
  read(bytes: Buffer, text: TextCollector): Promise<void>;
}
