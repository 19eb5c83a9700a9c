import { createHash, type Hash } from 'node:crypto';
import { Transform, Readable } from 'node:stream';
import type { ZipPart } from '#platform';

const algorithms = ['sha256', 'sha512'] as const;
type Algorithm = (typeof algorithms)[number];

interface Sum extends Record<Algorithm, string> {
  name: string;
  size: number;
}

/**
 * A bag (BagIt 1.0, RFC 8493) written while it is read: first the payload, whose sums are taken as its bytes flow by, and then
 * the manifests that tell them.
 * @param folder the one folder that everything in it is in
 */
export async function* bag(folder: string, payload: AsyncIterable<ZipPart>, facts: Readonly<Record<string, string>>): AsyncGenerator<ZipPart> {
  const sums: Sum[] = [];
  for await (const { name, content, compress } of payload) {
    const path = `data/${name}`;
    yield { name: `${folder}/${path}`, content: summed(content, path, sums), ...(compress === undefined ? {} : { compress }) };
  }
  const oxum = `${sums.reduce((bytes, { size }) => bytes + size, 0)}.${sums.length}`;
  const tags: Record<string, string> = {
    'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
    'bag-info.txt': Object.entries({ ...facts, 'Payload-Oxum': oxum }).map(([label, value]) => `${label}: ${value.replaceAll(/\s+/g, ' ')}\n`).join(''),
  };
  for (const algorithm of algorithms) tags[`manifest-${algorithm}.txt`] = manifest(sums, algorithm);
  const tagSums = Object.entries(tags).map(([name, text]) => ({ name, size: 0, ...sumsOf(text) }));
  for (const algorithm of algorithms) tags[`tagmanifest-${algorithm}.txt`] = manifest(tagSums, algorithm);
  for (const [name, content] of Object.entries(tags)) yield { name: `${folder}/${name}`, content };
}

/** The same bytes; their sums are known when the last has gone by. */
function summed(content: ZipPart['content'], name: string, sums: Sum[]): Readable {
  const hashes = algorithms.map((algorithm): [Algorithm, Hash] => [algorithm, createHash(algorithm)]);
  let size = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      for (const [, hash] of hashes) hash.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      sums.push({ name, size, ...(Object.fromEntries(hashes.map(([algorithm, hash]) => [algorithm, hash.digest('hex')])) as Record<Algorithm, string>) });
      done();
    },
  });
  const source = content instanceof Readable ? content : Readable.from(typeof content === 'string' ? [Buffer.from(content)] : content);
  source.once('error', (error) => meter.destroy(error));
  meter.once('close', () => source.destroy());
  return source.pipe(meter);
}

const sumsOf = (text: string) =>
  Object.fromEntries(algorithms.map((algorithm) => [algorithm, createHash(algorithm).update(text).digest('hex')])) as Record<Algorithm, string>;

const manifest = (sums: readonly Sum[], algorithm: Algorithm): string => sums.map((sum) => `${sum[algorithm]}  ${written(sum.name)}\n`).join('');

/** Line ends, and the sign by which they are written, would break the line. */
const written = (path: string): string => path.replace(/[%\r\n]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
