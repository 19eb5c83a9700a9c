import { Refusal } from './refusal.js';

/** What no text holds: control characters other than white space. Form feeds end pages in old reports; escape colours logs. */
// eslint-disable-next-line no-control-regex -- looking for exactly these
const notText = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * The characters of a text file: by its byte order mark, by the encoding it declares, as UTF-8 where that fits every byte, and
 * else as Windows-1252, which the region's older files use and of which Latin-1 is a part.
 */
export function decode(bytes: Buffer, declared?: string): string {
  const text = byMark(bytes) ?? byDeclaration(bytes, declared) ?? inUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  if (notText.test(text)) throw new Refusal('wrong-type');
  return text;
}

function byMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly('utf-16be', bytes);
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? strictly('utf-8', bytes) : undefined;
}

function strictly(encoding: string, bytes: Buffer): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('damaged', `Marked as ${encoding}, but is not`);
  }
}

/** An unknown label is no declaration; a page that declares an encoding and breaks it is read like one that declares none. */
function byDeclaration(bytes: Buffer, declared: string | undefined): string | undefined {
  if (!declared || /^utf-?16/i.test(declared)) return undefined;
  try {
    return new TextDecoder(declared, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function inUtf8(bytes: Buffer): string | undefined {
  return byDeclaration(bytes, 'utf-8');
}
