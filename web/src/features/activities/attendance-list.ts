// A list of attendance: who stands on it, what was said of each, and how many came.
import type { Activity } from '@instroom/domain/activity/activity.ts';
import {
  type Attendance,
  type Registration,
  stands,
} from '@instroom/domain/activity/registration.ts';
import { fold } from '@instroom/domain/candidate/name.ts';
import type { Marks, NewMark } from '../../data/attendance-marks.ts';
import type { Identified } from '../../data/read.ts';
import type { ShownName } from '../../shared/activities/use-shown-names.ts';

export type Attendee = {
  registrationId: string;
  candidateId: string;
  name: string;
  isWaiting: boolean;
  hasPlace: boolean;
  /** Nothing may be changed of whoever is restricted. */
  isRestricted: boolean;
  attendance: Attendance | null;
  /** The server does not know it yet. */
  waits: boolean;
};

/** Who has a place or waits for one, by name; what was marked here stands over what the server says. */
export function attendeesOf(
  registrations: readonly ShownName<Identified<Registration>>[],
  { waiting, sent, refused }: Pick<Marks, 'waiting' | 'sent' | 'refused'>,
): Attendee[] {
  return registrations
    .filter((row) => stands(row) || row.attendance)
    .map(({ id, candidateId, name, state, attendance, isRestricted }) => {
      const unsent = waiting.get(id) ?? refused.get(id);
      const mark = unsent ?? sent.get(id);
      return {
        registrationId: id,
        candidateId,
        name,
        isWaiting: state === 'waiting',
        hasPlace: state === 'confirmed',
        isRestricted,
        attendance: mark ? mark.attendance : (attendance ?? null),
        waits: unsent !== undefined,
      };
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}

/** A tap: came; again: did not come; once more: nothing was said. */
export function nextMark({ registrationId, attendance }: Attendee): NewMark {
  const next = { attended: 'absent', absent: null } as const;
  return { registrationId, attendance: attendance ? next[attendance] : 'attended' };
}

/** Everybody with a place of whom nothing was said; who waited for one need not have come. */
export function restOf(attendees: readonly Attendee[]): Attendee[] {
  return attendees.filter(
    (attendee) => !attendee.attendance && !attendee.isWaiting && !attendee.isRestricted,
  );
}

/** How many have a place, and whether whoever comes now is more than there are places, or somebody is already. */
export function fullnessOf(
  { capacity = Number.POSITIVE_INFINITY }: Pick<Activity, 'capacity'>,
  attendees: readonly Attendee[],
): { confirmed: number; isFull: boolean; isOver: boolean } {
  const confirmed = attendees.filter(({ hasPlace }) => hasPlace).length;
  return { confirmed, isFull: confirmed >= capacity, isOver: confirmed > capacity };
}

export function countsOf(attendees: readonly Attendee[]) {
  const of = (asked: Attendance | null) =>
    attendees.filter(({ attendance }) => attendance === asked).length;
  return { attended: of('attended'), absent: of('absent'), open: of(null) };
}

export function findsName(text: string): (attendee: Attendee) => boolean {
  const words = fold(text).split(' ').filter(Boolean);
  return ({ name }) => words.every((word) => ` ${fold(name)}`.includes(` ${word}`));
}
