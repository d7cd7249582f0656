// The export of KiesMBO is one document of a hundred megabytes. It is read piece by piece: never more than one school.
import type { Readable } from 'node:stream';
import { JSONParser } from '@streamparser/json';
import { SourceError } from './adapter.ts';

export type ExportPiece = { of: 'schools' | 'studies'; index: number; value: unknown };

/** Its schools and studies, in the order of the document. Throws where it is none, or breaks off. */
export async function* exportPieces(document: Readable): AsyncGenerator<ExportPiece> {
  const parser = new JSONParser({
    paths: ['$.schools.*', '$.studies.*'],
    // Nothing of what was read is kept for what comes.
    keepStack: false,
  });
  let pieces: ExportPiece[] = [];
  let problem: string | undefined;
  parser.onValue = ({ value, key, stack }) => {
    const of = stack[1]?.key;
    if ((of === 'schools' || of === 'studies') && typeof key === 'number')
      pieces.push({ of, index: key, value });
  };
  parser.onError = (error) => {
    problem = error.message;
  };
  let schools = 0;
  for await (const chunk of document) {
    if (problem || parser.isEnded) break;
    parser.write(chunk);
    for (const piece of pieces) {
      if (piece.of === 'schools') schools++;
      yield piece;
    }
    pieces = [];
  }
  if (problem) throw new SourceError('not_json', problem.slice(0, 100));
  if (!parser.isEnded) throw new SourceError('incomplete', 'the document breaks off');
  if (schools === 0) throw new SourceError('unknown_shape', 'schools');
}

/** The moment of its last change, where that stands near its beginning. */
export async function readLastUpdated(
  document: Readable,
  maxBytes: number,
): Promise<string | undefined> {
  let start = '';
  try {
    for await (const chunk of document) {
      start += String(chunk);
      const [, moment] = /"lastUpdated"\s*:\s*"([^"]{1,40})"/.exec(start) ?? [];
      if (moment) return moment;
      checkStart(start);
      if (start.length > maxBytes) return undefined;
    }
    return undefined;
  } finally {
    document.destroy();
  }
}

/** A page in HTML in place of the document. */
export function checkStart(start: string): void {
  if (!/^\uFEFF?\s*(\{|$)/.test(start))
    throw new SourceError('not_json', start.trim().slice(0, 20));
}
