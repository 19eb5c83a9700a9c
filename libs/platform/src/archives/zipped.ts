import { Readable } from 'node:stream';
import * as yazl from 'yazl';

/** One file of an archive; its bytes are asked for when their turn has come. */
export interface ZipPart {
  name: string;
  content: Readable | AsyncIterable<string | Buffer> | string;
  /** False for what is packed tight already: packing it again costs time for nothing. */
  compress?: boolean;
}

/** Always the same, so that the same content makes the same archive. */
const mtime = new Date(Date.UTC(2000, 0, 1));

/** An archive that is written while it is read: nothing of it is held but what is on its way. */
export function zipped(parts: AsyncIterable<ZipPart> | Iterable<ZipPart>): Readable {
  const zip = new yazl.ZipFile();
  const output = zip.outputStream as unknown as Readable;
  const fail = (error: unknown) => output.destroy(error instanceof Error ? error : new Error(String(error)));
  zip.on('error', fail);
  void add(zip, output, parts).catch(fail);
  return output;
}

/** One after the other: the next part is asked for when the one before has been read. Whoever stops reading stops it all. */
async function add(zip: yazl.ZipFile, output: Readable, parts: AsyncIterable<ZipPart> | Iterable<ZipPart>): Promise<void> {
  for await (const { name, content, compress = true } of parts) {
    if (output.destroyed) return;
    if (typeof content === 'string') {
      zip.addBuffer(Buffer.from(content), name, { mtime, compress });
      continue;
    }
    const bytes = content instanceof Readable ? content : Readable.from(content);
    const stop = () => bytes.destroy();
    output.once('close', stop);
    const read = new Promise<void>((resolve, reject) => bytes.once('close', resolve).once('error', reject));
    zip.addReadStream(bytes, name, { mtime, compress });
    await read;
    output.off('close', stop);
  }
  zip.end();
}
