/**
 * Everything that can be wrong with a file, from the reader's point of view.
 *
 * - `damaged`: cut short or corrupt
 * - `encrypted`: needs a password
 * - `empty`: no bytes, or no text that a search could find (a scan, for example)
 * - `too-large`: above the size we take
 * - `wrong-type`: the content is not what the name says
 * - `bomb`: unpacks, runs or grows far beyond what its size warrants
 * - `macros`: carries programs
 * - `hostile`: built to reach what it should not (outside entities, paths out of the archive)
 * - `unsupported`: a format we do not take
 */
export const fileFaults = [
  'damaged',
  'encrypted',
  'empty',
  'too-large',
  'wrong-type',
  'bomb',
  'macros',
  'hostile',
  'unsupported',
] as const;

/** One of the things that can be wrong with a file. */
export type FileFault = (typeof fileFaults)[number];
