// An activity as it is typed in, and what is sent of it.
import {
  type Activity,
  type ActivityTraits,
  activityMaxima,
  activityTraitsSchema,
  refusalOfActivity,
} from '@instroom/domain/activity/activity.ts';
import { dayOf, momentAt, timeOf } from '@instroom/domain/calendar.ts';
import type { ErrorCode } from '@instroom/domain/errors.ts';
import { readDueDay } from '@instroom/domain/task/due-day.ts';
import { formatStoredDay } from '../../ui/format.ts';

export type ActivityDraft = {
  titleNl: string;
  titleEn: string;
  descriptionNl: string;
  descriptionEn: string;
  kind: ActivityTraits['kind'];
  mode: ActivityTraits['mode'];
  place: string;
  onlineUrl: string;
  organizer: { name: string; orgId?: string | undefined };
  /** As somebody types a day: "14 april", "volgende week dinsdag". */
  day: string;
  from: string;
  to: string;
  /** The day on which it ends, where that is another one. */
  lastDay: string;
  hasCapacity: boolean;
  capacity: string;
  hasWaitingList: boolean;
  /** Empty: until it begins. */
  deadlineDay: string;
  deadlineTime: string;
  afterActivityIds: string[];
  afterKinds: ActivityTraits['afterKinds'];
  sectors: ActivityTraits['sectors'];
  formId: string;
  reminderHours: number[];
  attendedTemplate: string;
  absentTemplate: string;
  evaluationUrl: string;
  hostUid: string;
};
export type DraftField = keyof ActivityDraft;

export type Wrong =
  | { kind: 'missing' | 'wrongDay' | 'wrongUrl' | 'wrongNumber' | 'tooMany' | 'tooLong' }
  | { kind: 'refused'; code: ErrorCode };
export type WrongFields = Partial<Record<DraftField, Wrong>>;

type Read = { ok: true; activity: ActivityTraits } | { ok: false; wrong: WrongFields };

/** `asCopy`: all of it but its days. */
export function draftOf(activity: Activity | undefined, { asCopy = false } = {}): ActivityDraft {
  const dated = asCopy ? undefined : activity;
  const firstDay = dated && dayOf(dated.startsAt);
  const lastDay = dated && dayOf(dated.endsAt);
  return {
    titleNl: activity?.title.nl ?? '',
    titleEn: activity?.title.en ?? '',
    descriptionNl: activity?.description?.nl ?? '',
    descriptionEn: activity?.description?.en ?? '',
    kind: activity?.kind ?? 'info',
    mode: activity?.mode ?? 'place',
    place: activity?.place ?? '',
    onlineUrl: activity?.onlineUrl ?? '',
    organizer: activity?.organizer ?? { name: '' },
    day: firstDay ? formatStoredDay(firstDay) : '',
    from: activity ? timeOf(activity.startsAt) : '19:00',
    to: activity ? timeOf(activity.endsAt) : '20:30',
    lastDay: lastDay && lastDay !== firstDay ? formatStoredDay(lastDay) : '',
    hasCapacity: activity ? activity.capacity !== undefined : true,
    capacity: activity?.capacity?.toString() ?? (activity ? '' : '20'),
    hasWaitingList: activity?.hasWaitingList ?? true,
    deadlineDay: dated?.deadlineAt ? formatStoredDay(dayOf(dated.deadlineAt)) : '',
    deadlineTime: activity?.deadlineAt ? timeOf(activity.deadlineAt) : '17:00',
    afterActivityIds: activity?.afterActivityIds ?? [],
    afterKinds: activity?.afterKinds ?? [],
    sectors: activity?.sectors ?? [],
    formId: activity?.formId ?? '',
    reminderHours: activity?.reminderHours ?? [24],
    attendedTemplate: activity?.followUp.attended ?? '',
    absentTemplate: activity?.followUp.absent ?? '',
    evaluationUrl: activity?.evaluationUrl ?? '',
    hostUid: activity?.hostUid ?? '',
  };
}

/** `today`: the day as of which "dinsdag" is meant. */
export function readDraft(draft: ActivityDraft, activityId: string, today: string): Read {
  const day = readDueDay(draft.day, today);
  const lastDay = draft.lastDay.trim() ? readDueDay(draft.lastDay, today) : day;
  const deadlineDay = draft.deadlineDay.trim() ? readDueDay(draft.deadlineDay, today) : '';
  const wrong: WrongFields = {
    ...wrongDays({ day, lastDay, deadlineDay }, draft),
    ...wrongTexts(draft),
  };
  if (Object.keys(wrong).length > 0 || !day || !lastDay) return { ok: false, wrong };
  const activity = traitsOf(draft, {
    startsAt: momentAt(day, draft.from),
    endsAt: momentAt(lastDay, draft.to),
    ...(deadlineDay && { deadlineAt: momentAt(deadlineDay, draft.deadlineTime) }),
  });
  const code = refusalOfActivity(activity, activityId);
  if (code) return { ok: false, wrong: refusedField(code) ?? {} };
  return { ok: true, activity: activityTraitsSchema.parse(activity) };
}

/** Beside which field a refusal of the server is said. */
export function refusedField(code: ErrorCode | 'no_connection'): WrongFields | undefined {
  switch (code) {
    case 'ends_before_start':
      return { to: { kind: 'refused', code } };
    case 'activity_deadline_late':
      return { deadlineDay: { kind: 'refused', code } };
    case 'activity_place_required':
      return { place: { kind: 'refused', code } };
    case 'activity_after_itself':
    case 'activity_after_gone':
      return { afterActivityIds: { kind: 'refused', code } };
    case 'activity_form_closed':
    case 'activity_form_other':
      return { formId: { kind: 'refused', code } };
    case 'activity_host_gone':
      return { hostUid: { kind: 'refused', code } };
    default:
      return undefined;
  }
}

type Days = Record<'day' | 'lastDay' | 'deadlineDay', string | undefined>;

function wrongDays({ day, lastDay, deadlineDay }: Days, draft: ActivityDraft): WrongFields {
  const wrong: WrongFields = {};
  if (!draft.day.trim()) wrong.day = { kind: 'missing' };
  else if (!day) wrong.day = { kind: 'wrongDay' };
  if (draft.lastDay.trim() && !lastDay) wrong.lastDay = { kind: 'wrongDay' };
  if (deadlineDay === undefined) wrong.deadlineDay = { kind: 'wrongDay' };
  for (const field of ['from', 'to'] as const)
    if (!draft[field]) wrong[field] = { kind: 'missing' };
  if (deadlineDay && !draft.deadlineTime) wrong.deadlineTime = { kind: 'missing' };
  return wrong;
}

const lengths = [
  ['titleNl', activityMaxima.title],
  ['titleEn', activityMaxima.title],
  ['descriptionNl', activityMaxima.description],
  ['descriptionEn', activityMaxima.description],
  ['place', activityMaxima.place],
] as const;

function wrongTexts(draft: ActivityDraft): WrongFields {
  const wrong: WrongFields = {};
  for (const [field, most] of lengths)
    if (draft[field].trim().length > most) wrong[field] = { kind: 'tooLong' };
  if (!draft.titleNl.trim()) wrong.titleNl = { kind: 'missing' };
  if (!draft.descriptionNl.trim() && draft.descriptionEn.trim())
    wrong.descriptionNl = { kind: 'missing' };
  for (const field of ['onlineUrl', 'evaluationUrl'] as const)
    if (draft[field].trim() && !isSafeAddress(draft[field].trim()))
      wrong[field] = { kind: 'wrongUrl' };
  if (draft.hasCapacity && !capacityOf(draft)) wrong.capacity = { kind: 'wrongNumber' };
  if (draft.reminderHours.length > activityMaxima.reminders)
    wrong.reminderHours = { kind: 'tooMany' };
  if (draft.afterActivityIds.length > activityMaxima.prerequisites)
    wrong.afterActivityIds = { kind: 'tooMany' };
  return wrong;
}

/** What was left empty is left out. */
function traitsOf(
  draft: ActivityDraft,
  moments: Pick<ActivityTraits, 'startsAt' | 'endsAt'> & { deadlineAt?: Date },
): ActivityTraits {
  const { kind, mode, hasWaitingList, afterActivityIds, afterKinds, sectors } = draft;
  const { formId, attendedTemplate: attended, absentTemplate: absent, hostUid } = draft;
  const capacity = draft.hasCapacity ? capacityOf(draft) : undefined;
  const place = mode === 'online' ? '' : draft.place.trim();
  const onlineUrl = mode === 'place' ? '' : draft.onlineUrl.trim();
  const evaluationUrl = draft.evaluationUrl.trim();
  const { orgId } = draft.organizer;
  const organizer = draft.organizer.name.trim();
  return {
    title: wordsOf(draft.titleNl, draft.titleEn),
    ...(draft.descriptionNl.trim() && {
      description: wordsOf(draft.descriptionNl, draft.descriptionEn),
    }),
    kind,
    mode,
    ...(place && { place }),
    ...(onlineUrl && { onlineUrl }),
    ...(organizer && { organizer: { name: organizer, ...(orgId && { orgId }) } }),
    ...moments,
    ...(capacity && { capacity }),
    hasWaitingList: capacity !== undefined && hasWaitingList,
    afterActivityIds,
    afterKinds,
    sectors,
    ...(formId && { formId }),
    reminderHours: draft.reminderHours.toSorted((one, other) => other - one),
    followUp: { ...(attended && { attended }), ...(absent && { absent }) },
    ...(evaluationUrl && { evaluationUrl }),
    ...(hostUid && { hostUid }),
  };
}

function wordsOf(nl: string, en: string) {
  return { nl: nl.trim(), ...(en.trim() && { en: en.trim() }) };
}

function capacityOf({ capacity }: ActivityDraft): number | undefined {
  const places = /^\s*\d{1,4}\s*$/.test(capacity) ? Number(capacity) : 0;
  return places >= 1 && places <= activityMaxima.capacity ? places : undefined;
}

function isSafeAddress(url: string): boolean {
  return url.length <= 500 && URL.canParse(url) && new URL(url).protocol === 'https:';
}
