import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a hand-made archive; what is left out is derived honestly from the content. */
export interface ZipEntry {
  name: string;
  content: string | Buffer;
  /** Lies for the directory and the local header. */
  claimedSize?: number;
  claimedChecksum?: number;
  /** Unix mode bits, to make a symbolic link for example. */
  mode?: number;
  flags?: number;
  /** Packed bytes of an earlier entry used again, as the flat zip bomb does. */
  sharesBytesOf?: number;
}

/** Writes a zip byte by byte, so that specs can write what no library would. */
export function zip(entries: ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let position = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content as string);
    const packed = deflateRawSync(content);
    const name = Buffer.from(entry.name);
    const shared = entry.sharesBytesOf === undefined ? undefined : offsets[entry.sharesBytesOf];
    offsets.push(shared ?? position);
    const header = fields(entry, packed, content, name);
    if (shared === undefined) {
      const local = Buffer.concat([Buffer.from('504b0304', 'hex'), header, u16(0), name, packed]);
      locals.push(local);
      position += local.length;
    }
    directory.push(
      Buffer.concat([Buffer.from('504b01021403', 'hex'), header, u16(0), u16(0), u16(0), u16(0), u32((entry.mode ?? 0o100644) * 65536), u32(shared ?? offsets.at(-1)!), name]),
    );
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = [Buffer.from('504b0506', 'hex'), u16(0), u16(0), u16(entries.length % 65536), u16(entries.length % 65536), u32(size), u32(position), u16(0)];
  return Buffer.concat([...locals, ...directory, ...end]);
}

/** From "version needed" to "name length": the stretch both kinds of header share. */
function fields(entry: ZipEntry, packed: Buffer, content: Buffer, name: Buffer): Buffer {
  return Buffer.concat([
    u16(20),
    u16(entry.flags ?? 0x0800),
    u16(8),
    u32(0),
    u32(entry.claimedChecksum ?? crc32(content)),
    u32(packed.length),
    u32(entry.claimedSize ?? content.length),
    u16(name.length),
  ]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
