// Whom somebody's day is about: by reason whoever asks for attention, and the own candidates.
import {
  type AttentionReason,
  daysSilent,
  type ReasonKind,
} from '@instroom/domain/candidate/attention.ts';
import type { RosterRow } from '../../data/roster.ts';
import type { Attention } from '../../shared/attention/use-attention.ts';

export type DayEntry<Reason = AttentionReason> = { candidate: RosterRow; reason: Reason };
type OfKind<Kind extends ReasonKind> = DayEntry<Extract<AttentionReason, { kind: Kind }>>;
/** `days`: without contact. */
export type OwnEntry = { candidate: RosterRow; days: number };

export type Day = { [Kind in ReasonKind]: OfKind<Kind>[] } & { own: OwnEntry[] };

type About = Attention & { uid: string; onlyOwn: boolean };

export function dayFrom(
  candidates: readonly RosterRow[],
  { reasonsOf, setting, uid, onlyOwn }: About,
): Day {
  const day: Day = {
    untouched: [],
    proposals: [],
    holdOver: [],
    silent: [],
    incomplete: [],
    own: [],
  };
  for (const candidate of candidates) {
    const isOwn = candidate.ownerUid === uid;
    if (onlyOwn && !isOwn) continue;
    for (const reason of reasonsOf(candidate)) put(day, candidate, reason);
    if (isOwn && candidate.phase !== 'exited')
      day.own.push({ candidate, days: daysSilent(candidate, setting.today) });
  }
  return inOrder(day);
}

function put(day: Day, candidate: RosterRow, reason: AttentionReason): void {
  switch (reason.kind) {
    case 'untouched':
      return void day.untouched.push({ candidate, reason });
    case 'proposals':
      return void day.proposals.push({ candidate, reason });
    case 'holdOver':
      return void day.holdOver.push({ candidate, reason });
    case 'silent':
      return void day.silent.push({ candidate, reason });
    case 'incomplete':
      return void day.incomplete.push({ candidate, reason });
  }
}

/** In each of them first who waited longest, or lacks most; proposals by name. */
function inOrder(day: Day): Day {
  day.untouched.sort(
    (one, other) => one.candidate.createdAt.getTime() - other.candidate.createdAt.getTime(),
  );
  day.holdOver.sort((one, other) => one.reason.since.localeCompare(other.reason.since));
  day.silent.sort((one, other) => other.reason.days - one.reason.days);
  day.incomplete.sort((one, other) => other.reason.facts.length - one.reason.facts.length);
  day.own.sort((one, other) => other.days - one.days);
  return day;
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

const hourInAmsterdam = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  hourCycle: 'h23',
  timeZone: 'Europe/Amsterdam',
});

export function partOfDay(now: Date): PartOfDay {
  const hour = Number(hourInAmsterdam.format(now));
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}
