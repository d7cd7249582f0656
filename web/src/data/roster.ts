// The roster of a region: as much of every candidate as lists, boards and pickers show, from a few documents that all of
// them share. One listener, whoever looks.
import { sortName } from '@instroom/domain/candidate/name.ts';
import { type RosterEntry, rosterSchema } from '@instroom/domain/candidate/roster.ts';
import { unpackEntry } from '@instroom/domain/candidate/roster-entry.ts';
import { rostersPath } from '@instroom/domain/paths.ts';
import type { z } from 'zod';
import { type Listen, liveQuery } from './live-query.ts';
import { packedReader, type Unpacked } from './packed-reader.ts';
import { listenToQuery, type Rows } from './read.ts';
import { regionKey } from './session.ts';
import { bySortName } from './sort-name.ts';

export type RosterRow = RosterEntry & {
  /** By which it is sorted: "Berg, Anna van der" without accents and capitals. */
  sortName: string;
};

export type Roster = {
  /** By name. */
  rows: RosterRow[];
  /** Of whom nothing may be shown but that there is a dossier. */
  restricted: string[];
  /** What this version of the application cannot read. */
  unreadable: number;
};

export const rosterQuery = (regionId: string) =>
  liveQuery(regionKey(regionId, 'roster'), listenToRoster(regionId));

type Bucket = z.infer<typeof rosterSchema>;
type Row = RosterRow | 'restricted' | 'unreadable';

function listenToRoster(regionId: string): Listen<Roster> {
  const listen = listenToQuery(rostersPath(regionId), rosterSchema);
  return (onData, onError) => {
    const read = rosterReader();
    return listen((buckets) => onData(read(buckets)), onError);
  };
}

/** Reads only the entries that changed: the other rows stay the objects they were. */
export function rosterReader(): (buckets: Rows<Bucket>) => Roster {
  const read = packedReader(rowOf);
  return (buckets) => rosterOf(read(buckets), buckets.unreadable);
}

function rowOf(id: string, packed: string): Row {
  try {
    const member = unpackEntry(id, packed);
    return member.restricted ? 'restricted' : { ...member, sortName: sortName(member) };
  } catch {
    // Of a later version of the application, most likely: it is counted, and said on screen.
    return 'unreadable';
  }
}

function rosterOf(known: ReadonlyMap<string, Unpacked<Row>>, unreadableBuckets: number): Roster {
  const rows: RosterRow[] = [];
  const restricted: string[] = [];
  let unreadable = unreadableBuckets;
  for (const [id, { row }] of known) {
    if (row === 'restricted') restricted.push(id);
    else if (row === 'unreadable') unreadable += 1;
    else rows.push(row);
  }
  return { rows: rows.sort(bySortName), restricted, unreadable };
}
