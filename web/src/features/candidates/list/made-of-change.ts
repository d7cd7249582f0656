// What a change of many makes of a row, to be shown before the roster says so; and what it was, where it is taken back.
import type { ManyChange } from '@instroom/domain/candidate/change-many.ts';
import { entryStatus } from '@instroom/domain/codes/phase.ts';
import type { Made, MadeFields } from '../../../data/made.ts';
import type { RosterRow } from '../../../data/roster.ts';

/** Nothing where it would change nothing, or is surely refused. */
export function madeOfChange(row: RosterRow, change: ManyChange, now: Date): Made | undefined {
  const fields = fieldsOf(row, change, now);
  if (!fields) return undefined;
  const stored: Readonly<Record<string, unknown>> = row;
  const seen = Object.keys(fields).map((field) => [field, [stored[field]]]);
  return { fields, seen: Object.fromEntries(seen) };
}

/** The way back from it. */
export function undone({ fields, seen }: Made): Made {
  const before = Object.entries(seen).map(([field, [value]]) => [field, value]);
  const after = Object.entries(fields).map(([field, value]) => [field, [value]]);
  return { fields: Object.fromEntries(before), seen: Object.fromEntries(after) };
}

function fieldsOf(row: RosterRow, change: ManyChange, now: Date): MadeFields | undefined {
  const { labels } = row;
  switch (change.kind) {
    case 'owner': {
      const ownerUid = change.ownerUid ?? undefined;
      return ownerUid === row.ownerUid ? undefined : { ownerUid };
    }
    case 'addLabel':
      return labels.includes(change.label) ? undefined : { labels: [...labels, change.label] };
    case 'removeLabel':
      return labels.includes(change.label)
        ? { labels: labels.filter((known) => known !== change.label) }
        : undefined;
    case 'move': {
      if (row.phase === change.to || row.phase === 'exited') return undefined;
      const left = change.exit && { reason: change.exit.reason, phaseAtExit: row.phase };
      return {
        phase: change.to,
        phaseSince: now,
        status: entryStatus[change.to],
        ownStatus: undefined,
        ...(left && { exit: left }),
      };
    }
  }
}
