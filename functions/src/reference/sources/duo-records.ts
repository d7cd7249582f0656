// DUO's rows as records: each a location; of an institution the row `…00` speaks; and the board that both name. Kept in
// memory are keys only, and the first row of an institution until its main location comes.
import type { Sector } from '@instroom/domain/codes/sector.ts';
import { orgIdOf, type SourceItem } from '@instroom/domain/reference/canonical-record.ts';
import {
  readBoardNumber,
  readBrin,
  readLocationCode,
  readMunicipality,
} from '@instroom/domain/reference/normalise.ts';
import { readCsv } from '../csv.ts';
import type { ArtifactStore } from './adapter.ts';
import {
  boardFields,
  type DuoRow,
  institutionFields,
  kindOf,
  locationFields,
  type Said,
  saidIn,
  sectorsOf,
} from './duo-fields.ts';
import { type DuoFile, duoBoardColumns, duoIgnored } from './duo-files.ts';

type Institution = { brin: string; boardNumber: string | undefined; row: DuoRow; said: Said };

export async function* duoRecords(
  file: DuoFile,
  artifacts: ArtifactStore,
  artifact: string,
): AsyncGenerator<SourceItem> {
  const open = () => artifacts.read(artifact);
  const hasLocations = file.columns.some(({ name }) => name === 'locationCode');
  // What all locations of an institution offer together is known only after the last one.
  const sectors = file.id === 'duo-vo' ? await sectorsByBrin(file, open) : undefined;
  const seen = { keys: new Set<string>(), boards: new Set<string>(), unknown: new Set<string>() };
  const done = new Set<string>();
  const waiting = new Map<string, Institution>();

  for await (const item of readCsv(open, file.columns, duoIgnored)) {
    if (!('row' in item)) {
      yield item;
      continue;
    }
    const { row } = item;
    const read = keysOf(row, hasLocations);
    if ('reject' in read) {
      yield read;
      continue;
    }
    const { brin, code, boardNumber } = read;
    const kind = kindOf(file.id, row);
    if (!kind) yield row.reject('unknown_value', 'hoType');
    else if (!row.get('name')) yield row.reject('missing', 'name');
    else if (seen.keys.has(code ?? brin))
      yield row.reject('duplicate_key', code ? 'locationCode' : 'brin');
    else {
      seen.keys.add(code ?? brin);
      yield* unknownMunicipality(row, seen.unknown);
      const said = saidIn(row);
      if (code) {
        const orgId = orgIdOf.brin(brin);
        const fields = locationFields(row, code, said, sectorsOf(file.id, row));
        yield { record: { part: 'location', orgId, key: code, fields } };
      }
      const isMain = !code || code.endsWith('00');
      if (isMain) {
        done.add(brin);
        waiting.delete(brin);
        yield institution({ brin, boardNumber, row, said });
      } else if (!done.has(brin) && !waiting.has(brin))
        waiting.set(brin, { brin, boardNumber, row, said });
      if (boardNumber && !seen.boards.has(boardNumber)) {
        seen.boards.add(boardNumber);
        yield boardOf(boardNumber);
      }
    }
  }
  for (const each of waiting.values()) yield institution(each);

  function institution({ brin, boardNumber, row, said }: Institution): SourceItem {
    const kind = kindOf(file.id, row) ?? 'school';
    const all = sectors?.get(brin);
    const fields = institutionFields(row, {
      kind,
      brin,
      boardNumber,
      said,
      sectors: all ? [...all].sort() : sectorsOf(file.id, row),
    });
    return { record: { part: 'organization', orgId: orgIdOf.brin(brin), fields } };
  }
}

function keysOf(row: DuoRow, hasLocations: boolean) {
  const brin = readBrin(row.get('brin'));
  if (!brin) return row.reject('bad_key', 'brin');
  const code = readLocationCode(row.get('locationCode'));
  if (hasLocations && !code?.startsWith(brin)) return row.reject('bad_key', 'locationCode');
  const boardNumber = readBoardNumber(row.get('boardNumber'));
  if (!boardNumber && row.get('boardNumber')) return row.reject('bad_key', 'boardNumber');
  return { brin, code, boardNumber };
}

/** Its name follows from `duo-boards`; without that it has a number only. */
function boardOf(boardNumber: string): SourceItem {
  const fields = { kind: 'board' as const, name: `Bestuur ${boardNumber}`, boardNumber };
  return { record: { part: 'organization', orgId: orgIdOf.board(boardNumber), fields } };
}

/** Said once: a new municipality is in many rows. */
function* unknownMunicipality(row: DuoRow, seen: Set<string>): Generator<SourceItem> {
  const unknown = readMunicipality(row.get('municipality'))?.unknown;
  if (!unknown || seen.has(unknown)) return;
  seen.add(unknown);
  yield { warning: { code: 'unknown_municipality', detail: unknown.slice(0, 40) } };
}

async function sectorsByBrin(
  file: DuoFile,
  open: Parameters<typeof readCsv>[0],
): Promise<Map<string, Set<Sector>>> {
  const sectors = new Map<string, Set<Sector>>();
  for await (const item of readCsv(open, file.columns, duoIgnored)) {
    if (!('row' in item)) continue;
    const read = keysOf(item.row, true);
    if ('reject' in read) continue;
    const known = sectors.get(read.brin) ?? new Set();
    for (const sector of sectorsOf(file.id, item.row)) known.add(sector);
    sectors.set(read.brin, known);
  }
  return sectors;
}

/** Boards stand in more lists than one, and twice in one for two kinds of schools; the first that names it is taken. */
export async function* duoBoardRecords(
  artifacts: ArtifactStore,
  names: readonly string[],
): AsyncGenerator<SourceItem> {
  const seen = new Set<string>();
  const unknown = new Set<string>();
  for (const artifact of names)
    for await (const item of readCsv(() => artifacts.read(artifact), duoBoardColumns, duoIgnored)) {
      if (!('row' in item)) {
        yield inList(artifact, item);
        continue;
      }
      const { row } = item;
      const boardNumber = readBoardNumber(row.get('boardNumber'));
      const name = row.get('boardName');
      if (!boardNumber) yield inList(artifact, row.reject('bad_key', 'boardNumber'));
      else if (!name) yield inList(artifact, row.reject('missing', 'boardName'));
      else if (!seen.has(boardNumber)) {
        seen.add(boardNumber);
        yield* unknownMunicipality(row, unknown);
        const fields = boardFields(row, boardNumber, name);
        yield { record: { part: 'organization', orgId: orgIdOf.board(boardNumber), fields } };
      }
    }
}

/** Which of the lists a line is of. */
function inList(list: string, item: SourceItem): SourceItem {
  if ('reject' in item) return { reject: { ...item.reject, at: `${list} ${item.reject.at}` } };
  if ('warning' in item) {
    const { code, detail } = item.warning;
    return { warning: { code, detail: detail ? `${list}: ${detail}` : list } };
  }
  return item;
}
