// The export of KiesMBO is one document of a hundred megabytes. It is read piece by piece: never more than one location,
// and of a school only what is kept of its locations.
import type { Readable } from 'node:stream';
import { JSONParser } from '@streamparser/json';
import { SourceError } from './adapter.ts';

export type ExportSchool<Kept> = {
  brin?: unknown;
  name?: unknown;
  website?: unknown;
  locations: Kept[];
};
export type ExportPiece<Kept> =
  | { of: 'schools'; index: number; school: ExportSchool<Kept> }
  | { of: 'studies'; study: unknown };
type Found = { keys: (string | number | undefined)[]; value: unknown };

/**
 * Its schools and studies, in the order of the document. Throws where it is none, or breaks off. `keep` says what is kept of
 * a location. A school of which nothing can be read comes without a name, so that its place in the list is known.
 */
export async function* exportPieces<Kept>(
  document: Readable,
  keep: (location: unknown) => Kept,
): AsyncGenerator<ExportPiece<Kept>> {
  const parser = new JSONParser({
    paths: [
      ...['brin', 'name', 'website', 'locations.*'].map((field) => `$.schools.*.${field}`),
      '$.studies.*',
    ],
    // What was handed out is not kept for what comes.
    keepStack: false,
  });
  let found: Found[] = [];
  let problem: string | undefined;
  parser.onValue = ({ value, key, stack }) => {
    found.push({ keys: [...stack.slice(1).map((item) => item.key), key], value });
  };
  parser.onError = (error) => {
    problem = error.message;
  };
  let index = -1;
  let school: ExportSchool<Kept> = { locations: [] };
  for await (const chunk of document) {
    if (problem || parser.isEnded) break;
    parser.write(chunk);
    for (const { keys, value } of found) {
      const [of, place, field] = keys;
      if (of === 'studies') yield { of, study: value };
      else if (typeof place === 'number') {
        for (; index < place; index++) {
          if (index >= 0) yield { of: 'schools', index, school };
          school = { locations: [] };
        }
        if (field === 'locations') school.locations.push(keep(value));
        else if (field === 'brin' || field === 'name' || field === 'website') school[field] = value;
      }
    }
    found = [];
  }
  if (problem) throw new SourceError('not_json', problem.slice(0, 100));
  if (!parser.isEnded) throw new SourceError('incomplete', 'the document breaks off');
  if (index < 0) throw new SourceError('unknown_shape', 'schools');
  yield { of: 'schools', index, school };
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
