import { SaxesParser } from 'saxes';
import { limits } from '../limits.js';
import { Refusal } from './refusal.js';

/** What a reader of XML wants to hear of. Names come without their prefix: documents may choose prefixes as they like. */
export interface XmlListener {
  open?(name: string, attributes: Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Reads XML as it streams in. Document types are refused, so there are no entities to expand or to fetch. */
export async function readXml(chunks: AsyncIterable<Buffer>, listener: XmlListener): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('error', (error) => {
    throw new Refusal('damaged', error.message);
  });
  parser.on('doctype', () => {
    throw new Refusal('hostile', 'Document type');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > limits.depth) throw new Refusal('bomb', 'Depth');
    listener.open?.(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    listener.close?.(local(name));
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  for await (const piece of decoded(chunks)) parser.write(piece);
  parser.close();
}

async function* decoded(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingByMark(chunk), { fatal: true });
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder?.decode() ?? '';
}

function encodingByMark(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Which elements of a document hold its words: `within` names them (or everything is text), `skip` what to leave out. */
export interface Markup {
  within?: ReadonlySet<string>;
  skip: ReadonlySet<string>;
  /** What an element leaves behind when it ends. */
  after: Readonly<Record<string, string>>;
}

/** A listener that hands the words of a document to `add`, in reading order. */
export function wordsOf(markup: Markup, add: (text: string) => void): XmlListener {
  let skipping = 0;
  let within = 0;
  return {
    open(name) {
      if (markup.skip.has(name)) skipping++;
      if (markup.within?.has(name)) within++;
    },
    close(name) {
      if (markup.skip.has(name)) skipping--;
      if (markup.within?.has(name)) within--;
      if (!skipping && Object.hasOwn(markup.after, name)) add(markup.after[name]!);
    },
    text(text) {
      if (!skipping && (within || !markup.within)) add(text);
    },
  };
}
