/** Finished XML, as opposed to text that is still to be escaped. */
export class Xml {
  constructor(readonly source: string) {}
}

type Attributes = Readonly<Record<string, string | number | null | undefined>>;
type Content = Xml | string | number | null | undefined | false | readonly Content[];

/** Everything outside the Char production of XML 1.0: no document may contain it, escaped or not. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Most of what is written are addresses and codes: letters that stand for themselves. */
const harmless = /^[ !#-%'-;=?-~]*$/;

/** Text as it may stand in an element or an attribute. */
export const escapeXml = (text: string): string =>
  harmless.test(text) ? text : text.replaceAll(forbidden, '').replaceAll(/[&<>"]/g, (character) => escapes[character]!);

/** An element; attributes without a value and children that are nothing are left out. */
export function element(name: string, attributes: Attributes, ...content: Content[]): Xml {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escapeXml(String(value))}"`)
    .join('');
  const inside = sourceOf(content);
  return new Xml(inside ? `<${name}${said}>${inside}</${name}>` : `<${name}${said}/>`);
}

/** An element that only stands when it has something to say. */
export const elementWith = (name: string, attributes: Attributes, ...content: Content[]): Xml | null =>
  sourceOf(content) ? element(name, attributes, ...content) : null;

/** A whole document. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.source}\n`;

function sourceOf(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (content instanceof Xml) return content.source;
  if (typeof content === 'object') return content.map(sourceOf).join('');
  return escapeXml(String(content));
}
