/** No form of ours is half as deep; what walks through a value step by step within itself would fall over thousands of levels. */
const deepest = 32;

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/** What makes a text too much to be read, before anything of it is: nested as only an attacker's is, or countless. */
export type Excess = 'deep' | 'many';

/**
 * Measures a JSON text without building anything of it. Reading takes many times a text's size and holds everybody up;
 * this is one walk over its bytes, that ends where too much begins.
 */
export function measureJson(text: Buffer, mostValues: number): Excess | null {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < text.length; at += 1) {
    const byte = text[at]!;
    if (byte === quote) at = endOfString(text, at);
    else if (byte === comma) values += 1;
    else if (opening.has(byte)) {
      depth += 1;
      values += 1;
    } else if (closing.has(byte)) depth -= 1;
    if (depth > deepest) return 'deep';
    if (values > mostValues) return 'many';
  }
  return null;
}

/** Where the string that begins here ends; the end of the text when it never does, which the reader then says. */
function endOfString(text: Buffer, start: number): number {
  for (let end = text.indexOf(quote, start + 1); end !== -1; end = text.indexOf(quote, end + 1)) {
    let escapes = 0;
    while (text[end - 1 - escapes] === backslash) escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
}
