// How somebody's sign-up stands, in one word for the screen.
import type { Registration } from '@instroom/domain/activity/registration.ts';

export const standings = [
  'received',
  'confirmed',
  'waiting',
  'cancelled',
  'refused',
  'attended',
  'absent',
] as const;
export type Standing = (typeof standings)[number];

/** Whether somebody came says more than the place that he or she had. */
export function standingOf({
  state,
  attendance,
}: Pick<Registration, 'state' | 'attendance'>): Standing {
  return attendance ?? state;
}
