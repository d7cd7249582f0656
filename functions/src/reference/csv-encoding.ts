// How the text of a file is written. DUO's files are windows-1252, others of the same site UTF-8 with a mark, and copies
// anything. Read once through before it is read: nothing of the file is kept but its beginning.
import type { Readable } from 'node:stream';
import { SourceError } from './sources/adapter.ts';

export type Encoding = 'utf-8 with mark' | 'utf-8' | 'windows-1252';
export interface Outline {
  encoding: Encoding;
  firstLine: string;
}

const headBytes = 16_384;
/** Longer than this no line is, in no table. */
const maxLineLength = 1_000_000;

export const decoderOf = (encoding: Encoding) =>
  new TextDecoder(encoding === 'windows-1252' ? encoding : 'utf-8');

/** A mark says UTF-8; else what can be UTF-8 to the last byte is UTF-8; else it is windows-1252. */
export async function outlineOf(content: Readable): Promise<Outline> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let head = Buffer.alloc(0);
  let isUtf8 = true;
  for await (const chunk of content) {
    if (head.length < headBytes) head = Buffer.concat([head, chunk]).subarray(0, headBytes);
    isUtf8 &&= canDecode(() => strict.decode(chunk, { stream: true }));
    if (!isUtf8 && head.length >= headBytes) break;
  }
  isUtf8 &&= canDecode(() => strict.decode());

  const hasMark = head.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  const encoding = hasMark ? 'utf-8 with mark' : isUtf8 ? 'utf-8' : 'windows-1252';
  const beginning = decoderOf(encoding).decode(head).trimStart();
  if (!beginning) throw new SourceError('empty');
  if (beginning.startsWith('<') || head.includes(0))
    throw new SourceError('not_csv', beginning.startsWith('<') ? 'markup' : 'not a text');
  return { encoding, firstLine: beginning.split(/\r?\n/, 1)[0] ?? '' };
}

function canDecode(decode: () => string): boolean {
  try {
    decode();
    return true;
  } catch {
    return false;
  }
}

/** As many at once as came at once: waiting for each line would take longer than reading it. */
export async function* linesOf(content: Readable, encoding: Encoding): AsyncGenerator<string[]> {
  const decoder = decoderOf(encoding);
  let rest = '';
  for await (const chunk of content) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > maxLineLength) throw new SourceError('not_csv', 'a line without an end');
    yield lines.map(withoutReturn);
  }
  rest += decoder.decode();
  if (rest) yield [withoutReturn(rest)];
}

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line);
