import { Parser } from 'htmlparser2';
import { limits } from '../limits.js';
import { decode } from './decode.js';
import type { Reader } from './reader.js';
import { Refusal } from './refusal.js';

const unread = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'select', 'textarea']);
const inline = new Set('a abbr b bdi bdo cite code dfn em font i kbd mark q s samp small span strong sub sup time tt u var wbr'.split(' '));
const anyHtml = /<(?:!doctype\s+html|html|head|body|title|meta|p|div|h[1-6]|article|section|main|table|ul|ol)[\s>]/i;
const declaredEncoding = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i;

/** Web pages: what a reader would see, with the title first. */
export const html: Reader = {
  async inspect(bytes) {
    page(bytes);
  },
  async read(bytes, text) {
    const content = page(bytes);
    let skipping = 0;
    let depth = 0;
    const parser = new Parser({
      onopentag(name) {
        if (++depth > limits.depth) throw new Refusal('bomb', 'Depth');
        if (unread.has(name)) skipping++;
        else if (!skipping && !inline.has(name)) text.add(name === 'td' || name === 'th' ? '\t' : '\n');
      },
      onclosetag(name) {
        depth--;
        if (unread.has(name)) skipping--;
        if (!inline.has(name) && !skipping) text.add('\n');
      },
      ontext(piece) {
        // White space in the source means no more than a space on the page.
        if (!skipping) text.add(piece.replace(/\s+/g, ' '));
      },
    });
    for (let start = 0; start < content.length; start += 65_536) parser.write(content.slice(start, start + 65_536));
    parser.end();
  },
};

function page(bytes: Buffer): string {
  const content = decode(bytes, declaredEncoding.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1]);
  if (!anyHtml.test(content.slice(0, 65_536))) throw new Refusal('wrong-type');
  return content;
}
