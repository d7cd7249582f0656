// What a PDF says of itself, read as a list of its names (`/Encrypt`, `/JavaScript`): outside of texts, comments and the bytes
// of pages and pictures, where the same letters mean nothing, and inside of the packed lists of objects (`/ObjStm`), where they
// do. A file that somebody made to deceive two readers can still pass; whoever means harm so well is a scanner's work, and
// browsers run no script of a PDF outside of its own box.
import { inflateSync } from 'node:zlib';
import type { ContentProblem } from './content-of.ts';

/** What a PDF does by itself: scripts, starting a program. Opening at a page (`/OpenAction`) is none of it. */
const active = new Set(['JavaScript', 'JS', 'Launch']);
const filters = ['ASCIIHexDecode', 'ASCII85Decode', 'LZWDecode', 'RunLengthDecode', 'Crypt'];
/** Of all packed lists of a file together. */
const mostUnpacked = 64 * 1024 * 1024;

export function pdfProblem(bytes: Buffer): ContentProblem | undefined {
  // Where the file was cut off, this is missing. Behind it some programs leave a line.
  if (!bytes.subarray(-2048).includes('%%EOF')) return 'attachment_damaged';
  const packed: Packed[] = [];
  const names = new Set<string>();
  namesIn(bytes, names, packed);
  // First: of what is encrypted, nothing more can be seen.
  if (names.has('Encrypt')) return 'attachment_encrypted';
  let left = mostUnpacked;
  for (const { content, isPlain, isKnown } of packed) {
    if (!isKnown) return 'attachment_damaged';
    const objects = isPlain ? content : unpacked(content, left);
    if (!objects) return 'attachment_damaged';
    left -= objects.length;
    namesIn(objects, names, []);
  }
  return [...active].some((name) => names.has(name)) ? 'attachment_active' : undefined;
}

type Packed = { content: Buffer; isPlain: boolean; isKnown: boolean };

const whitespace = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));
const sign = (character: string) => character.charCodeAt(0);
const [open, close, less, greater, slash, percent, backslash] = [...'()<>/%\\'].map(sign);

/** Adds the names, and the lists of objects that are packed. */
function namesIn(bytes: Buffer, names: Set<string>, packed: Packed[]): void {
  let ofObject = new Set<string>();
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === percent) at = endOfLine(bytes, at);
    else if (byte === open) at = endOfText(bytes, at);
    else if (byte === less && bytes[at + 1] !== less) at = after(bytes, at, '>');
    else if (byte === less || byte === greater) at += 2;
    else if (byte === slash) {
      const end = endOfWord(bytes, at + 1);
      const name = plain(bytes.toString('latin1', at + 1, end));
      names.add(name);
      ofObject.add(name);
      at = end;
    } else if (byte === undefined || whitespace.has(byte) || delimiters.has(byte)) at += 1;
    else {
      const end = endOfWord(bytes, at);
      const word = bytes.toString('latin1', at, end);
      at = end;
      if (word === 'obj') ofObject = new Set();
      if (word !== 'stream') continue;
      const start = startOfStream(bytes, end);
      const ends = bytes.indexOf('endstream', start);
      at = ends < 0 ? bytes.length : ends + 'endstream'.length;
      if (ofObject.has('ObjStm'))
        packed.push(listOfObjects(ofObject, bytes.subarray(start, ends < 0 ? undefined : ends)));
    }
  }
}

function listOfObjects(names: ReadonlySet<string>, content: Buffer): Packed {
  return {
    content,
    isPlain: !names.has('FlateDecode') && !names.has('Fl'),
    isKnown: !filters.some((filter) => names.has(filter)),
  };
}

function unpacked(content: Buffer, most: number): Buffer | undefined {
  try {
    return inflateSync(content, { maxOutputLength: Math.max(1, most) });
  } catch {
    return undefined;
  }
}

/** A letter may be written as its number: `/J#61vaScript`. */
function plain(name: string): string {
  return name.replaceAll(/#([0-9a-fA-F]{2})/g, (_, number) =>
    String.fromCharCode(Number.parseInt(number, 16)),
  );
}

function endOfWord(bytes: Buffer, from: number): number {
  let at = from;
  for (let byte = bytes[at]; byte !== undefined; byte = bytes[at]) {
    if (whitespace.has(byte) || delimiters.has(byte)) break;
    at += 1;
  }
  return at;
}

function endOfLine(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
  return at;
}

/** Brackets may stand in a text, in pairs or behind a backslash. */
function endOfText(bytes: Buffer, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === backslash) at += 1;
    else if (byte === open) depth += 1;
    else if (byte === close) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return bytes.length;
}

function after(bytes: Buffer, from: number, what: string): number {
  const found = bytes.indexOf(what, from);
  return found < 0 ? bytes.length : found + what.length;
}

/** Behind the line break that follows the word. */
function startOfStream(bytes: Buffer, from: number): number {
  if (bytes[from] === 13 && bytes[from + 1] === 10) return from + 2;
  return bytes[from] === 10 || bytes[from] === 13 ? from + 1 : from;
}
