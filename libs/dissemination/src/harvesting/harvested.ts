import { SaxesParser } from 'saxes';

/** One statement of a record's Dublin Core. */
export interface Statement {
  name: string;
  language: string | null;
  text: string;
}

/** A record as another repository tells it. */
export interface HarvestedRecord {
  identifier: string;
  datestamp: string;
  deleted: boolean;
  statements: Statement[];
}

/** What one answer of another repository says. */
export interface HarvestedPage {
  responseDate: string | null;
  granularity: string | null;
  error: { code: string; text: string } | null;
  records: HarvestedRecord[];
  token: string | null;
  /** Whether the document reached its end. */
  whole: boolean;
}

/**
 * Reads what repositories really send: text before the document, entities that nobody declared, characters that no document
 * may hold. Undefined when it is no OAI-PMH answer at all.
 */
export function readPage(body: Buffer, contentType: string): HarvestedPage | undefined {
  const text = decoded(body, contentType);
  const begin = text.search(/<(?:\w+:)?OAI-PMH[\s>]/);
  if (begin === -1) return undefined;
  const page: HarvestedPage = { responseDate: null, granularity: null, error: null, records: [], token: null, whole: false };
  const path: string[] = [];
  let said = '';
  let language: string | null = null;
  let code = '';
  const parser = new SaxesParser({ xmlns: false, fragment: true });
  const record = () => page.records.at(-1)!;
  parser.on('opentag', ({ name, attributes }) => {
    const local = localOf(name);
    path.push(local);
    said = '';
    language = attributes['xml:lang'] ?? attributes['lang'] ?? null;
    if (local === 'error') code = attributes['code'] ?? '';
    if (local === 'record') page.records.push({ identifier: '', datestamp: '', deleted: false, statements: [] });
    if (local === 'header' && path.includes('record')) record().deleted = attributes['status'] === 'deleted';
  });
  const add = (part: string) => { said += part; };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ name }) => {
    const local = localOf(name);
    const value = said.trim();
    if (path.includes('metadata') && path.includes('record')) {
      if (value && path.at(-2) !== 'metadata') record().statements.push({ name: local, language, text: value });
    } else if (path.includes('header') && path.includes('record')) {
      if (local === 'identifier') record().identifier = value;
      if (local === 'datestamp') record().datestamp = value;
    } else if (local === 'responseDate') page.responseDate = value;
    else if (local === 'granularity') page.granularity = value;
    else if (local === 'resumptionToken') page.token = value || null;
    else if (local === 'error') page.error = { code, text: value };
    else if (local === 'OAI-PMH') page.whole = true;
    path.pop();
    said = '';
  });
  // What a strict parser objects to is the sender's affair; what can be read is read.
  parser.on('error', () => undefined);
  try {
    parser.write(text.slice(begin)).close();
  } catch {
    page.whole = false;
  }
  return page;
}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);

function decoded(body: Buffer, contentType: string): string {
  const declared = /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /^[^>]{0,200}encoding=["']([\w-]+)["']/.exec(body.subarray(0, 300).toString('latin1'))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(declared).decode(body);
  } catch {
    return new TextDecoder('utf-8').decode(body);
  }
}
