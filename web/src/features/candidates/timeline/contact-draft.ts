// A contact as it is typed in, and what is recorded of it.
import { dayOf, momentAt, timeOf } from '@instroom/domain/calendar.ts';
import { containsBsn } from '@instroom/domain/candidate/bsn.ts';
import {
  contactMaxima,
  earliestContact,
  type RecordedContact,
  recordedContactSchema,
} from '@instroom/domain/candidate/contact.ts';
import { type ContactKind, contactKinds } from '@instroom/domain/codes/interaction-kind.ts';

export type ContactDraft = {
  kind: ContactKind;
  summary: string;
  /** Nothing means now, whenever that is by the time it is recorded. */
  moment: { day: string; time: string } | undefined;
  direction: 'in' | 'out';
  minutes: string;
  notes: string;
};
export type ContactField = 'summary' | 'moment' | 'minutes' | 'notes';
export type ContactRefusal = 'required' | 'tooLong' | 'bsn' | 'noMoment' | 'future' | 'minutes';
export type ContactRefusals = Partial<Record<ContactField, ContactRefusal>>;

type Read = { ok: true; contact: RecordedContact } | { ok: false; refusals: ContactRefusals };

export function emptyDraft(kind: ContactKind): ContactDraft {
  return { kind, summary: '', moment: undefined, direction: 'out', minutes: '', notes: '' };
}

export function draftOfContact(contact: RecordedContact): ContactDraft {
  const { kind, at, summary, direction, durationMin, notes } = contact;
  return {
    ...{ kind, summary, direction, notes: notes ?? '' },
    moment: { day: dayOf(at), time: timeOf(at) },
    minutes: durationMin === undefined ? '' : String(durationMin),
  };
}

export function isRecordedKind(kind: string): kind is ContactKind {
  return contactKinds.some((known) => known === kind);
}

/** What is meant, or what is wrong beside each field. `before`: what is being changed; its moment may stay to the second. */
export function readContact(
  draft: ContactDraft,
  { byUid, now, before }: { byUid: string; now: Date; before?: RecordedContact | undefined },
): Read {
  const refusals: ContactRefusals = {};
  const summary = draft.summary.trim();
  const notes = draft.notes.trim();
  const at = momentOf(draft.moment, now, before);
  if (!summary) refusals.summary = 'required';
  else if (summary.length > contactMaxima.summary) refusals.summary = 'tooLong';
  else if (containsBsn(summary)) refusals.summary = 'bsn';
  if (notes.length > contactMaxima.notes) refusals.notes = 'tooLong';
  else if (containsBsn(notes)) refusals.notes = 'bsn';
  if (!at || at < earliestContact) refusals.moment = 'noMoment';
  else if (at > now) refusals.moment = 'future';
  const minutes = draft.minutes.trim() === '' ? undefined : Number(draft.minutes);
  if (minutes !== undefined && !isMinutes(minutes)) refusals.minutes = 'minutes';
  if (Object.keys(refusals).length > 0) return { ok: false, refusals };
  return {
    ok: true,
    contact: recordedContactSchema.parse({
      ...{ kind: draft.kind, at, direction: draft.direction, byUid, summary, attachmentIds: [] },
      ...(notes && { notes }),
      ...(minutes !== undefined && { durationMin: minutes }),
    }),
  };
}

function momentOf(
  moment: ContactDraft['moment'],
  now: Date,
  before: RecordedContact | undefined,
): Date | undefined {
  if (!moment) return now;
  const isSame = before && moment.day === dayOf(before.at) && moment.time === timeOf(before.at);
  if (isSame) return before.at;
  if (!/^\d{4}-\d\d-\d\d$/.test(moment.day) || !/^\d\d:\d\d$/.test(moment.time)) return undefined;
  return momentAt(moment.day, moment.time);
}

function isMinutes(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= contactMaxima.minutes;
}
