// What the public sees of a region's activities: nothing about people, and no link to take part, which only who comes is told.
import { z } from 'zod';
import { type Activity, type ActivityPlaces, activityModes, isOpenForSignUp } from './activity.ts';

const words = z.object({ nl: z.string(), en: z.string().optional() });

export const agendaEntrySchema = z.object({
  activityId: z.string(),
  title: words,
  description: words.optional(),
  kind: z.string(),
  mode: z.enum(activityModes),
  place: z.string().optional(),
  organizer: z.string().optional(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  /** `open`: there are places. `waiting`: one can sign up and waits. */
  signUp: z.enum(['open', 'waiting', 'full', 'closed']),
  /** Where they are limited. */
  placesLeft: z.number().int().min(0).optional(),
  /** The form to sign up with; absent where nobody can by themselves. */
  formId: z.string().optional(),
});
export type AgendaEntry = z.infer<typeof agendaEntrySchema>;

export const agendaSchema = z.object({
  region: z.string(),
  activities: z.array(agendaEntrySchema),
});
export type Agenda = z.infer<typeof agendaSchema>;

/** Undefined where it is not for the public, or has begun. */
export function agendaEntry(
  activityId: string,
  activity: Activity,
  places: Pick<ActivityPlaces, 'confirmed' | 'waiting'> | undefined,
  now: Date,
): AgendaEntry | undefined {
  if (activity.status !== 'published' || activity.startsAt <= now) return undefined;
  const { title, description, kind, mode, place, organizer, startsAt, endsAt, formId } = activity;
  const left = placesLeft(activity, places);
  const signUp = signUpNow(activity, left, now);
  return {
    activityId,
    title,
    ...(description && { description }),
    ...{ kind, mode },
    ...(place && { place }),
    ...(organizer && { organizer: organizer.name }),
    ...{ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), signUp },
    ...(left !== undefined && { placesLeft: left }),
    ...(formId && (signUp === 'open' || signUp === 'waiting') && { formId }),
  };
}

/** None while somebody waits: a place that comes free is theirs. */
function placesLeft(
  { capacity }: Pick<Activity, 'capacity'>,
  places: Pick<ActivityPlaces, 'confirmed' | 'waiting'> | undefined,
): number | undefined {
  if (capacity === undefined) return undefined;
  if (places && places.waiting > 0) return 0;
  return Math.max(0, capacity - (places?.confirmed ?? 0));
}

function signUpNow(activity: Activity, left: number | undefined, now: Date): AgendaEntry['signUp'] {
  if (!isOpenForSignUp(activity, now)) return 'closed';
  if (left !== 0) return 'open';
  return activity.hasWaitingList ? 'waiting' : 'full';
}
