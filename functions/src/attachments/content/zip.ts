// A zip file by its central directory: which files are in it, and the text of a small one. What every reader of such files must
// find in the same way, and no more.
import { inflateRawSync } from 'node:zlib';

type Entry = {
  method: number;
  isEncrypted: boolean;
  packedSize: number;
  headerAt: number;
};
export type Zip = {
  names: readonly string[];
  isEncrypted: boolean;
  /** Nothing where it is not there, too large, or packed in another way. */
  textOf(name: string): string | undefined;
};

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const entrySize = 46;
const longestComment = 0xffff;
const mostEntries = 5000;
/** A few kilobytes unpack to gigabytes where somebody means harm. */
const longestText = 4 * 1024 * 1024;

/** Nothing where it is damaged. */
export function readZip(bytes: Buffer): Zip | undefined {
  const end = endOf(bytes);
  if (end === undefined) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostEntries) return undefined;
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let read = 0; read < count; read += 1) {
    if (at + entrySize > end || bytes.readUInt32LE(at) !== entrySignature) return undefined;
    const nameSize = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + entrySize, at + entrySize + nameSize);
    // Two of one name: which of them is meant, each reader decides for itself.
    if (entries.has(name)) return undefined;
    entries.set(name, {
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      headerAt: bytes.readUInt32LE(at + 42),
    });
    at += entrySize + nameSize + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return {
    names: [...entries.keys()],
    isEncrypted: [...entries.values()].some(({ isEncrypted }) => isEncrypted),
    textOf: (name) => {
      const entry = entries.get(name);
      return entry && unpacked(bytes, entry);
    },
  };
}

/** Where the record lies that ends a zip file: before it there is everything, behind it a comment only. */
function endOf(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - endSize - longestComment);
  for (let at = bytes.length - endSize; at >= first; at -= 1)
    if (bytes.readUInt32LE(at) === endSignature) return at;
  return undefined;
}

function unpacked(bytes: Buffer, entry: Entry): string | undefined {
  const { headerAt, method, packedSize } = entry;
  if (headerAt + 30 > bytes.length || bytes.readUInt32LE(headerAt) !== localSignature)
    return undefined;
  const start =
    headerAt + 30 + bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28);
  const packed = bytes.subarray(start, start + packedSize);
  try {
    if (method === 8)
      return inflateRawSync(packed, { maxOutputLength: longestText }).toString('utf8');
    return method === 0 && packed.length <= longestText ? packed.toString('utf8') : undefined;
  } catch {
    return undefined;
  }
}
