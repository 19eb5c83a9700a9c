import { Archive } from './archive.js';
import { fileFormats } from '../file-formats.js';
import type { Reader } from './reader.js';
import { Refusal } from './refusal.js';
import { readXml, wordsOf, type Markup } from './xml.js';

const body: Markup = {
  // Deleted text that is still tracked, remarks in the margin and embedded bytes are not what the document says.
  skip: new Set(['tracked-changes', 'annotation', 'binary-data', 'scripts', 'font-face-decls', 'automatic-styles']),
  after: { p: '\n', h: '\n', tab: '\t', s: ' ', 'line-break': '\n' },
};

/** OpenDocument texts. */
export const odt: Reader = {
  async inspect(bytes) {
    await open(bytes);
  },
  async read(bytes, text) {
    const archive = await open(bytes);
    await readXml(archive.part('content.xml'), wordsOf(body, (piece) => text.add(piece)));
  },
};

async function open(bytes: Buffer): Promise<Archive> {
  const archive = await Archive.open(bytes);
  if (!archive.has('mimetype') || (await start(archive, 'mimetype')) !== fileFormats.odt) throw new Refusal('wrong-type');
  if (archive.has('META-INF/manifest.xml')) await refuseEncrypted(archive);
  // LibreOffice writes empty script containers into plain documents; a module of Basic or a script file is a program.
  if (archive.names().some((name) => /^(?:Basic\/.+\/(?!script-lb\.xml$).+\.xml|Scripts\/.+[^/])$/.test(name))) throw new Refusal('macros');
  if (!archive.has('content.xml')) throw new Refusal('damaged');
  return archive;
}

async function refuseEncrypted(archive: Archive): Promise<void> {
  await readXml(archive.part('META-INF/manifest.xml'), {
    open(element) {
      if (element === 'encryption-data') throw new Refusal('encrypted');
    },
  });
}

async function start(archive: Archive, name: string): Promise<string> {
  for await (const chunk of archive.part(name)) return chunk.toString('latin1').trim();
  return '';
}
