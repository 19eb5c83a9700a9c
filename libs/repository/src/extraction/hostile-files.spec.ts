import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import PDFDocument from 'pdfkit';
import { extractText, inspectFile } from './extract-text.js';
import { formatOf, type FileFormat } from './file-formats.js';
import { endlessPdf } from './testing/endless-pdf.js';
import { zip, type ZipEntry } from './testing/zip.js';

type File = Buffer | string;
const stream = (content: File) => Readable.from([Buffer.from(content as string)]);
const refusedOnSight = (content: File, format: FileFormat) => inspectFile(stream(content), format);
const extract = (content: File, format: FileFormat, seconds = 30) =>
  extractText(stream(content), format, { seconds, memoryMegabytes: 512, outputBytes: 16 * 1024 * 1024 });

const wordMain = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const types = (mainType = wordMain, more = '') =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${mainType}"/>${more}</Types>`;
const body = (text: string) => `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
const parts = (documentXml: string | Buffer = body('hola')): ZipEntry[] => [
  { name: '[Content_Types].xml', content: types() },
  { name: 'word/document.xml', content: documentXml },
];
const wordWith = (...more: ZipEntry[]) => zip([...parts(), ...more]);
const odt = (...more: ZipEntry[]) =>
  zip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    { name: 'content.xml', content: '<o:document xmlns:o="o"><p>hola</p></o:document>' },
    ...more,
  ]);

function pdf(options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PDFDocument(options);
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.text('hola').end();
  return new Promise((resolve) => document.on('end', () => resolve(Buffer.concat(chunks))));
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const compoundFile = (stream: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le'), Buffer.alloc(600)]);

afterEach(async () => {
  // Whatever the file did to its reader, the next reader starts fresh and we are alive to start it.
  expect(await extract('sigue en pie', 'txt')).toMatchObject({ ok: true, text: 'sigue en pie' });
});

describe('a sound file made by hand', () => {
  it('is read: what follows is refused for what is added, not for how it was made', async () => {
    expect(await extract(wordWith(), 'docx')).toMatchObject({ ok: true, text: 'hola' });
    expect(await extract(odt(), 'odt')).toMatchObject({ ok: true, text: 'hola' });
  });
});

describe('an archive bomb is refused on sight', () => {
  it.each<[string, () => Buffer]>([
    ['zeros packed a thousandfold', () => wordWith({ name: 'word/media/image1.png', content: Buffer.alloc(64 * 1024 * 1024) })],
    ['a directory that promises half a gigabyte and more', () => wordWith({ name: 'a', content: 'a', claimedSize: 600 * 1024 * 1024 })],
    ['entries that share their bytes', () => {
      const content = randomBytes(200_000);
      const shared = Array.from({ length: 50 }, (_, index) => ({ name: `copy${index}`, content, sharesBytesOf: 2 }));
      return wordWith({ name: 'original', content }, ...shared);
    }],
    ['a crowd of entries', () => wordWith(...Array.from({ length: 10_001 }, (_, index) => ({ name: `e${index}`, content: '' })))],
  ])('%s', async (_, make) => {
    expect(await refusedOnSight(make(), 'docx')).toEqual({ ok: false, fault: 'bomb' });
  });

  it('is stopped while unpacking when its directory lies about the size', async () => {
    const file = zip([parts()[0]!, { name: 'word/document.xml', content: body('x'.repeat(5_000_000)), claimedSize: 1000 }]);
    expect(await extract(file, 'docx')).toEqual({ ok: false, fault: 'bomb' });
  });

  it('that contains itself again and again is never opened twice', async () => {
    let nested = zip([{ name: 'core', content: 'x' }]);
    for (let level = 0; level < 20; level++) nested = zip([{ name: 'inner.zip', content: nested }]);
    expect(await extract(wordWith({ name: 'word/embeddings/inner.zip', content: nested }), 'docx')).toMatchObject({ ok: true, text: 'hola' });
  });
});

describe('hostile XML', () => {
  it.each([
    ['a thousand million laughs', `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>${body('&b;')}`],
    ['an outside entity', `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${body('&x;')}`],
    ['an outside document type', `<!DOCTYPE d SYSTEM "http://127.0.0.1:1/d.dtd">${body('x')}`],
  ])('with %s is refused', async (_, xml) => {
    expect(await extract(zip(parts(xml)), 'docx')).toEqual({ ok: false, fault: 'hostile' });
  });

  it('with a document type where the kind of file is declared is refused on sight', async () => {
    const file = zip([{ name: '[Content_Types].xml', content: `<!DOCTYPE d [<!ENTITY x "y">]>${types()}` }, parts()[1]!]);
    expect(await refusedOnSight(file, 'docx')).toEqual({ ok: false, fault: 'hostile' });
  });

  it('nested beyond reason is a bomb', async () => {
    const deep = Array.from({ length: 3000 }, (_, level) => `<w:x a="${level}">`).join('');
    expect(await extract(zip(parts(`<w:document xmlns:w="w">${deep}`)), 'docx')).toEqual({ ok: false, fault: 'bomb' });
  });

  it.each([
    ['broken off', body('hola').slice(0, 40)],
    ['with an unknown entity', body('&unknown;')],
    ['in bytes that are no characters', Buffer.concat([Buffer.from('<a>'), Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from('</a>')])],
  ])('%s is damage', async (_, xml) => {
    expect(await extract(zip(parts(xml)), 'docx')).toEqual({ ok: false, fault: 'damaged' });
  });
});

describe('an archive that points out of itself is refused on sight', () => {
  it.each(['../../etc/cron.d/x', '/etc/passwd', 'word/../../x', 'C:/Windows/x', 'word\\..\\x', 'word/\0x'])('%j', async (name) => {
    expect(await refusedOnSight(wordWith({ name, content: 'x' }), 'docx')).toEqual({ ok: false, fault: 'hostile' });
  });

  it('through a symbolic link', async () => {
    const link = { name: 'word/link', content: '/etc/passwd', mode: 0o120777 };
    expect(await refusedOnSight(wordWith(link), 'docx')).toEqual({ ok: false, fault: 'hostile' });
  });

  it('or that holds two parts of one name', async () => {
    expect(await refusedOnSight(wordWith(parts(body('otra'))[1]!), 'docx')).toEqual({ ok: false, fault: 'hostile' });
  });
});

describe('programs inside documents are refused on sight', () => {
  it.each<[string, FileFormat, Buffer]>([
    ['a macro project', 'docx', wordWith({ name: 'word/vbaProject.bin', content: 'x' })],
    ['a macro-enabled document under a plain name', 'docx', zip([{ name: '[Content_Types].xml', content: types('application/vnd.ms-word.document.macroEnabled.main+xml') }, parts()[1]!])],
    ['old Excel macros', 'docx', wordWith({ name: 'xl/macrosheets/sheet1.xml', content: '<x/>' })],
    ['LibreOffice Basic', 'odt', odt({ name: 'Basic/Standard/Module1.xml', content: '<x/>' })],
    ['a LibreOffice script', 'odt', odt({ name: 'Scripts/python/run.py', content: 'print()' })],
  ])('%s', async (_, format, file) => {
    expect(await refusedOnSight(file, format)).toEqual({ ok: false, fault: 'macros' });
  });

  it.each(['report.docm', 'table.xlsm', 'slides.pptm', 'page.svg', 'setup.exe', 'old.doc', 'archive.zip', 'pdf', 'x.constructor', 'a.pdf.exe'])(
    'a file named %s is not taken at all',
    (name) => expect(formatOf(name)).toBeUndefined(),
  );
});

describe('a file that is not what its name says is refused on sight', () => {
  it.each<[string, FileFormat, () => File | Promise<File>, string]>([
    ['a picture', 'pdf', () => png, 'image/png'],
    ['a picture', 'docx', () => png, 'image/png'],
    ['a picture', 'txt', () => png, 'image/png'],
    ['a Word document', 'xlsx', () => wordWith(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a Word document', 'odt', () => wordWith(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['an OpenDocument text', 'docx', () => odt(), 'application/vnd.oasis.opendocument.text'],
    ['a plain archive', 'pptx', () => zip([{ name: 'a', content: 'b' }]), 'application/zip'],
    ['a PDF', 'txt', () => pdf(), 'application/pdf'],
    ['a PDF', 'docx', () => pdf(), 'application/pdf'],
    ['an old Word document', 'docx', () => compoundFile('WordDocument'), 'application/x-cfb'],
    ['a program', 'txt', () => Buffer.concat([Buffer.from('MZ'), randomBytes(2000)]), 'application/x-msdownload'],
    ['a page', 'csv', () => '  <!doctype html><html><body>x</body></html>', ''],
    ['a picture with scripts', 'html', () => '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', ''],
    ['a letter in RTF', 'txt', () => '{\\rtf1 hola}', 'application/rtf'],
    ['prose', 'html', () => 'Esto no es una página.', ''],
  ])('%s as %s', async (_, format, make, found) => {
    expect(await refusedOnSight(await make(), format)).toEqual(found ? { ok: false, fault: 'wrong-type', found } : { ok: false, fault: 'wrong-type' });
  });

  it.each<[string, () => Promise<Buffer>, string]>([
    ['a PDF that is an archive too', async () => Buffer.concat([await pdf(), wordWith()]), 'hostile'],
    ['a page with a PDF behind it', async () => Buffer.concat([Buffer.from('<html><script>x()</script>'), await pdf()]), 'wrong-type'],
  ])('%s', async (_, make, fault) => {
    expect(await refusedOnSight(await make(), 'pdf')).toMatchObject({ fault });
  });
});

describe('an encrypted file is named as such', () => {
  it.each<[string, FileFormat, () => File]>([
    ['Word', 'docx', () => compoundFile('EncryptedPackage')],
    ['zip', 'docx', () => wordWith({ name: 'secret', content: 'x', flags: 0x0801 })],
    ['OpenDocument', 'odt', () => odt({ name: 'META-INF/manifest.xml', content: '<m:manifest xmlns:m="m"><m:encryption-data/></m:manifest>' })],
  ])('%s, on sight', async (_, format, make) => {
    expect(await refusedOnSight(make(), format)).toEqual({ ok: false, fault: 'encrypted' });
  });

  it('PDF, when it is opened', async () => {
    expect(await extract(await pdf({ userPassword: 'secreto' }), 'pdf')).toEqual({ ok: false, fault: 'encrypted' });
  });
});

describe('damage is named as such', () => {
  it.each<FileFormat>(['pdf', 'docx', 'odt', 'txt', 'html'])('no bytes at all, as %s', async (format) => {
    expect(await refusedOnSight('', format)).toEqual({ ok: false, fault: 'empty' });
  });

  it('more bytes than we take', async () => {
    const endless = Readable.from((function* () { for (;;) yield Buffer.alloc(1024 * 1024, 'a'); })());
    expect(await inspectFile(endless, 'txt')).toEqual({ ok: false, fault: 'too-large' });
  });

  it.each<[string, FileFormat, () => Promise<Buffer>]>([
    ['PDF', 'pdf', async () => (await pdf()).subarray(0, 700)],
    ['Word document', 'docx', async () => wordWith().subarray(0, 300)],
    ['UTF-16 text', 'txt', async () => Buffer.from([0xff, 0xfe, 0x61])],
  ])('a %s cut short, on sight', async (_, format, make) => {
    expect(await refusedOnSight(await make(), format)).toEqual({ ok: false, fault: 'damaged' });
  });

  it.each<[string, FileFormat, () => Promise<File>]>([
    ['a PDF with nothing inside', 'pdf', async () => '%PDF-1.7\nnada\n%%EOF'],
    ['a document whose bytes were changed', 'docx', async () => zip([parts()[0]!, { ...parts()[1]!, claimedChecksum: 1 }])],
    ['a document without its body', 'docx', async () => zip([parts()[0]!])],
    ['a table with an open quote', 'csv', async () => 'a,b\n"c,d\n'],
  ])('%s, when it is read', async (_, format, make) => {
    expect(await extract(await make(), format)).toEqual({ ok: false, fault: 'damaged' });
  });
});

describe('a file that keeps its reader busy for ever', () => {
  it('is given up when its time is over', async () => {
    const started = Date.now();
    expect(await extract(endlessPdf(), 'pdf', 2)).toEqual({ ok: false, fault: 'bomb' });
    expect(Date.now() - started).toBeGreaterThanOrEqual(1000);
    expect(Date.now() - started).toBeLessThan(20_000);
  });

  it.each<[string, FileFormat, string, object]>([
    ['a page of open tags', 'html', `<html>${'<div>'.repeat(100_000)}`, { fault: 'bomb' }],
    ['a line of half-open links', 'md', '[a]('.repeat(500_000), { ok: true }],
    ['a line of stars', 'md', '*a_'.repeat(500_000), { ok: true }],
    ['half-open links, line by line', 'md', `${'[a]('.repeat(2_000)}\n`.repeat(200), { ok: true }],
    ['stars, line by line', 'md', `${'*a_'.repeat(3_000)}\n`.repeat(200), { ok: true }],
    ['nothing but white space', 'txt', ' \n\t'.repeat(1_000_000), { fault: 'empty' }],
    ['hyphens and line ends', 'txt', 'a-\n'.repeat(600_000), { ok: true }],
    ['a table of quotes', 'csv', '"'.repeat(1_000_001), { fault: 'damaged' }],
  ])('is not among these: %s', async (_, format, content, expected) => {
    // Ten seconds of processor time, and a limit of 50 MB: a pattern that backtracks would want years.
    expect(await extract(content, format, 10)).toMatchObject(expected);
  });
});
