import { crc32 } from 'node:zlib';
import * as yauzl from 'yauzl';
import { limits } from '../limits.js';
import { Refusal } from './refusal.js';

const zipStart = Buffer.from('PK\x03\x04', 'latin1');
const compoundFileStart = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** The stream in which Office keeps an encrypted document inside a compound file. */
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');
const symbolicLink = 0o120000;

/** A zip file whose directory has been found harmless; parts are unpacked one at a time, in a stream, and only when asked for. */
export class Archive {
  readonly #zip: yauzl.ZipFile;
  readonly #entries: Map<string, yauzl.Entry>;

  private constructor(zip: yauzl.ZipFile, entries: Map<string, yauzl.Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  static async open(bytes: Buffer): Promise<Archive> {
    if (bytes.subarray(0, 8).equals(compoundFileStart)) throw new Refusal(bytes.includes(encryptedPackage) ? 'encrypted' : 'wrong-type');
    if (!bytes.subarray(0, 4).equals(zipStart)) throw new Refusal('wrong-type');
    const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false });
    if (zip.entryCount > limits.entries) throw new Refusal('bomb', `${zip.entryCount} entries`);
    const entries = new Map<string, yauzl.Entry>();
    let unpacked = 0;
    let packed = 0;
    for await (const entry of zip.eachEntry()) {
      const name = safeName(entry);
      if (entries.has(name)) throw new Refusal('hostile', `Two entries named ${name}`);
      if (entry.isEncrypted()) throw new Refusal('encrypted');
      entries.set(name, entry);
      unpacked += entry.uncompressedSize;
      packed += entry.compressedSize;
    }
    // Parts that overlap can promise more packed bytes than the file has: the trick of the flat zip bomb.
    if (packed > bytes.length || unpacked > limits.unpackedBytes) throw new Refusal('bomb', `${unpacked} bytes unpacked`);
    if (unpacked > limits.ratioFromBytes && unpacked > packed * limits.ratio) throw new Refusal('bomb', 'Ratio');
    return new Archive(zip, entries);
  }

  names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The bytes of one part. What unpacks to more than the directory said, or to something else, ends in an error. */
  async *part(name: string): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(name);
    if (!entry) throw new Refusal('damaged', `No part ${name}`);
    let checksum = 0;
    const stream = await this.#zip.openReadStreamPromise(entry);
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        checksum = crc32(chunk, checksum);
        yield chunk;
      }
    } catch (error) {
      throw /too many bytes/.test(String(error)) ? new Refusal('bomb', `${name} is larger than it says`) : error;
    }
    if (checksum !== entry.crc32) throw new Refusal('damaged', `Checksum of ${name}`);
  }
}

function safeName(entry: yauzl.Entry): string {
  const name = entry.fileNameRaw.toString('utf8');
  const mode = entry.externalFileAttributes >>> 16;
  const outside = yauzl.validateFileName(name) !== null || name.includes('\0') || (mode & 0o170000) === symbolicLink;
  if (outside) throw new Refusal('hostile', 'An entry points out of the archive');
  return name;
}
