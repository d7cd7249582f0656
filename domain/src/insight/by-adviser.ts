// Whose candidates wait, fall silent or are in contact with schools: of who is under way, by the owner of the dossier.
import type { AttentionEntry, AttentionReason } from '../candidate/attention.ts';
import type { RosterEntry } from '../candidate/roster.ts';

export type AdviserCounts = {
  /** Nothing where a dossier has no owner. */
  ownerUid: string | undefined;
  underWay: number;
  untouched: number;
  silent: number;
  holdOver: number;
  withSchool: number;
};

type Owned = AttentionEntry & Pick<RosterEntry, 'ownerUid' | 'schoolCount'>;
type ReasonsOf = (entry: AttentionEntry) => readonly AttentionReason[];

/** Who has most candidates first, and last those without an owner. */
export function countByAdviser(entries: readonly Owned[], reasonsOf: ReasonsOf): AdviserCounts[] {
  const advisers = new Map<string | undefined, AdviserCounts>();
  for (const entry of entries) {
    if (entry.phase === 'exited') continue;
    const { ownerUid } = entry;
    const counts = advisers.get(ownerUid) ?? noneOf(ownerUid);
    const reasons = reasonsOf(entry);
    counts.underWay += 1;
    counts.untouched += Number(entry.status === 'untouched');
    counts.silent += Number(reasons.some(({ kind }) => kind === 'silent'));
    counts.holdOver += Number(reasons.some(({ kind }) => kind === 'holdOver'));
    counts.withSchool += Number(isInContactWithSchool(entry));
    advisers.set(ownerUid, counts);
  }
  return [...advisers.values()].sort(
    (one, other) =>
      Number(one.ownerUid === undefined) - Number(other.ownerUid === undefined) ||
      other.underWay - one.underWay,
  );
}

export function isInContactWithSchool({ schoolCount }: Pick<RosterEntry, 'schoolCount'>): boolean {
  return schoolCount > 0;
}

function noneOf(ownerUid: string | undefined): AdviserCounts {
  return { ownerUid, underWay: 0, untouched: 0, silent: 0, holdOver: 0, withSchool: 0 };
}
