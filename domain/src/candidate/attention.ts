// Who asks for attention today, and why: one answer for the page that starts the day, the first line of a dossier and
// whatever else says what comes next. Pure, over what the roster holds of somebody.
import { dayAfter, dayOf, daysBetween, startOfDay, workingDaysBetween } from '../calendar.ts';
import { type Phase, phases } from '../codes/phase.ts';
import { normPhaseSchema, type Region } from '../region/region.ts';
import type { MissingFact } from './missing.ts';
import type { RosterEntry } from './roster.ts';

/** After more working days than this, waiting has lasted too long. */
export const patienceWorkingDays = 5;

export type AttentionReason =
  /** Nobody has called yet; working days since they signed up. */
  | { kind: 'untouched'; days: number; isLate: boolean }
  /** Signed up again: somebody has to look at what they filled in. */
  | { kind: 'proposals'; count: number }
  /** On hold until a day that has come, `YYYY-MM-DD`. */
  | { kind: 'holdOver'; since: string }
  /** No contact for more days than the norm of the phase. */
  | { kind: 'silent'; days: number; norm: number }
  | { kind: 'incomplete'; facts: readonly MissingFact[] };
export type ReasonKind = AttentionReason['kind'];

/** What comes next with somebody: the most urgent reason, or that there is nothing to do until a day. */
export type NextAction = AttentionReason | { kind: 'onHold'; until: string };

export type AttentionSetting = {
  /** `YYYY-MM-DD`. */
  today: string;
  normOf: (phase: Phase) => number;
  /** The moment before which a last contact is too long ago; compared for everybody, so worked out once. */
  silentBefore: (phase: Phase) => Date;
};

type Norms = Pick<Region['settings'], 'staleAfterDays' | 'staleDaysByPhase'>;

/** Days without contact after which somebody in a phase threatens to fall silent. */
export function staleDaysOf({ staleAfterDays, staleDaysByPhase }: Norms, phase: Phase): number {
  const { data: normPhase } = normPhaseSchema.safeParse(phase);
  return (normPhase && staleDaysByPhase?.[normPhase]) ?? staleAfterDays;
}

export function attentionSetting(today: string, norms: Norms): AttentionSetting {
  const before = new Map(
    phases.map(({ code }) => [code, startOfDay(dayAfter(today, -staleDaysOf(norms, code)))]),
  );
  return {
    today,
    normOf: (phase) => staleDaysOf(norms, phase),
    silentBefore: (phase) => before.get(phase) ?? new Date(0),
  };
}

export type AttentionEntry = Pick<
  RosterEntry,
  | 'phase'
  | 'phaseSince'
  | 'status'
  | 'createdAt'
  | 'lastContactAt'
  | 'onHoldUntil'
  | 'openProposalCount'
> & { missing: readonly MissingFact[] };

/**
 * Why somebody asks for attention, the most urgent first. Who is on hold asks for nothing but what they sent themselves;
 * who left or is done asks for nothing.
 */
export function attentionOf(entry: AttentionEntry, setting: AttentionSetting): AttentionReason[] {
  if (isDone(entry)) return [];
  const proposals = proposalsOf(entry);
  if (isOnHold(entry, setting)) return proposals;
  // Who comes off hold is called anyhow: that it was silent meanwhile is no other reason.
  const contact = [
    holdOverOf(entry, setting) ?? (isWaiting(entry) ? undefined : silenceOf(entry, setting)),
  ].filter((reason) => reason !== undefined);
  return [...waitingOf(entry, setting), ...proposals, ...contact, ...incompleteOf(entry)];
}

export function nextActionOf(
  entry: AttentionEntry,
  setting: AttentionSetting,
): NextAction | undefined {
  const [first] = attentionOf(entry, setting);
  if (first) return first;
  const { onHoldUntil: until } = entry;
  return until && !isDone(entry) && isOnHold(entry, setting)
    ? { kind: 'onHold', until }
    : undefined;
}

/**
 * Whether somebody's day begins with it: who waits too long for anybody's call and is nobody else's, or one's own who is to
 * be called. Gaps in a dossier can wait.
 */
export function isDue(
  reasons: readonly AttentionReason[],
  { ownerUid, uid }: { ownerUid: string | undefined; uid: string },
): boolean {
  const isOwn = ownerUid === uid;
  return reasons.some((reason) => {
    switch (reason.kind) {
      case 'untouched':
        return isOwn || (reason.isLate && ownerUid === undefined);
      case 'incomplete':
        return false;
      default:
        return isOwn;
    }
  });
}

type Contacted = Pick<AttentionEntry, 'lastContactAt' | 'phaseSince'>;

/** For how many days nobody was in contact; without any contact, since the phase began. */
export function daysSilent({ lastContactAt, phaseSince }: Contacted, today: string): number {
  return daysBetween(dayOf(lastContactAt ?? phaseSince), today);
}

function isDone({ phase, status }: AttentionEntry): boolean {
  return phase === 'exited' || status === 'completed';
}

function isWaiting({ status }: AttentionEntry): boolean {
  return status === 'untouched';
}

/** On the day that was agreed, it is over. */
export function isOnHold({ onHoldUntil }: AttentionEntry, { today }: AttentionSetting): boolean {
  return onHoldUntil !== undefined && onHoldUntil > today;
}

function waitingOf(entry: AttentionEntry, { today }: AttentionSetting): AttentionReason[] {
  if (!isWaiting(entry)) return [];
  const days = workingDaysBetween(dayOf(entry.createdAt), today);
  return [{ kind: 'untouched', days, isLate: days > patienceWorkingDays }];
}

function proposalsOf({ openProposalCount: count = 0 }: AttentionEntry): AttentionReason[] {
  return count > 0 ? [{ kind: 'proposals', count }] : [];
}

/** Until somebody was in contact on that day or later. */
function holdOverOf(
  { onHoldUntil: since, lastContactAt }: AttentionEntry,
  { today }: AttentionSetting,
): AttentionReason | undefined {
  if (since === undefined || since > today) return undefined;
  const isTakenUp = lastContactAt !== undefined && dayOf(lastContactAt) >= since;
  return isTakenUp ? undefined : { kind: 'holdOver', since };
}

function silenceOf(entry: AttentionEntry, setting: AttentionSetting): AttentionReason | undefined {
  const { phase, lastContactAt, phaseSince } = entry;
  if ((lastContactAt ?? phaseSince) >= setting.silentBefore(phase)) return undefined;
  return { kind: 'silent', days: daysSilent(entry, setting.today), norm: setting.normOf(phase) };
}

function incompleteOf({ missing: facts }: AttentionEntry): AttentionReason[] {
  return facts.length > 0 ? [{ kind: 'incomplete', facts }] : [];
}
