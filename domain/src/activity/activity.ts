// An orientation activity, `regions/{r}/activities/{activityId}`: something that people who think of a job in education
// come to. Who signed up stands in documents of their own (registration.ts), so that a sign-up never waits for this one.
import { z } from 'zod';
import { activityKindSchema } from '../codes/activity-kind.ts';
import { sectorSchema } from '../codes/sector.ts';
import { instantSchema } from '../instant.ts';

export const activityMaxima = {
  title: 120,
  description: 4000,
  place: 200,
  capacity: 5000,
  prerequisites: 10,
  reminders: 3,
} as const;

const words = (most: number) =>
  z.object({
    nl: z.string().trim().min(1).max(most),
    en: z.string().trim().min(1).max(most).optional(),
  });
const id = z.string().min(1).max(100);

export const activityModes = ['place', 'online', 'hybrid'] as const;

/** What a region decides about an activity. */
export const activityTraitsSchema = z.object({
  title: words(activityMaxima.title),
  description: words(activityMaxima.description).optional(),
  kind: activityKindSchema,
  mode: z.enum(activityModes),
  /** Where it is, as somebody would say it: name, street and city. */
  place: z.string().trim().min(1).max(activityMaxima.place).optional(),
  /** Told in the confirmation only, to who has a place. */
  onlineUrl: z
    .url({ protocol: /^https$/ })
    .max(500)
    .optional(),
  /** Who organizes it; `orgId` where it is an organization of the network. */
  organizer: z.object({ name: z.string().trim().min(1).max(200), orgId: id.optional() }).optional(),
  startsAt: instantSchema,
  endsAt: instantSchema,
  /** How many can come; without it, everybody. */
  capacity: z.number().int().min(1).max(activityMaxima.capacity).optional(),
  hasWaitingList: z.boolean(),
  /** Until when people can sign up; without it, until it begins. */
  deadlineAt: instantSchema.optional(),
  /** Somebody comes here who attended one of these before; an empty list asks nothing. */
  afterActivityIds: z.array(id).max(activityMaxima.prerequisites),
  /** The same, by kind of activity. */
  afterKinds: z.array(activityKindSchema).max(activityMaxima.prerequisites),
  sectors: z.array(sectorSchema),
  /** The form of the region by which people sign up; without it nobody can by themselves. */
  formId: id.optional(),
  /** How many hours before it begins somebody is reminded. */
  reminderHours: z.array(z.number().int().min(1).max(336)).max(activityMaxima.reminders),
  /** Templates of tasks that begin for who came and for who did not. */
  followUp: z.object({ attended: id.optional(), absent: id.optional() }),
  /** Where who came says what they thought of it; told by mail afterwards. */
  evaluationUrl: z
    .url({ protocol: /^https$/ })
    .max(500)
    .optional(),
  /** Which adviser is there. */
  hostUid: z.string().min(1).max(128).optional(),
});
export type ActivityTraits = z.infer<typeof activityTraitsSchema>;

export const activityStatuses = ['draft', 'published', 'cancelled'] as const;

export const activitySchema = activityTraitsSchema.extend({
  schemaVersion: z.literal(1),
  status: z.enum(activityStatuses),
  /** One more with each change, so that calendars take it as a change of the same date. */
  revision: z.number().int().min(0),
  createdAt: instantSchema,
  createdBy: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
});
export type Activity = z.infer<typeof activitySchema>;

/**
 * `regions/{r}/activityPlaces/{activityId}`: how many places were given. Whoever hands out places writes it in the same
 * transaction, so that two never give the same place.
 */
export const activityPlacesSchema = z.object({
  confirmed: z.number().int().min(0),
  waiting: z.number().int().min(0),
  cancelled: z.number().int().min(0),
  attended: z.number().int().min(0),
  absent: z.number().int().min(0),
  /** Of who came: how many looked for a school within 90 days; see moved-on.ts. */
  movedOn: z.number().int().min(0).default(0),
  /** As many of them have no dossier any more: erasing somebody makes an activity that took place no smaller. */
  gone: z
    .object({
      confirmed: z.number().int().min(0),
      attended: z.number().int().min(0),
      absent: z.number().int().min(0),
      movedOn: z.number().int().min(0),
    })
    .optional(),
  /** What everybody who signed up was told, hashed: nobody has to be looked up while the activity says the same. */
  told: z.string().optional(),
  /** Up to when, by the clock of the database, every sign-up was seen: a task about an earlier one has nothing to do. */
  lookedAt: instantSchema.optional(),
  updatedAt: instantSchema,
});
export type ActivityPlaces = z.infer<typeof activityPlacesSchema>;

export const noPlaces: Omit<ActivityPlaces, 'updatedAt' | 'told' | 'lookedAt' | 'gone'> = {
  confirmed: 0,
  waiting: 0,
  cancelled: 0,
  attended: 0,
  absent: 0,
  movedOn: 0,
};

export type ActivityRefusal =
  | 'ends_before_start'
  | 'activity_deadline_late'
  | 'activity_place_required'
  | 'activity_after_itself';

/** Why an activity cannot be as it is written down. */
export function refusalOfActivity(
  { mode, place, startsAt, endsAt, deadlineAt, afterActivityIds }: ActivityTraits,
  activityId: string,
): ActivityRefusal | undefined {
  if (endsAt <= startsAt) return 'ends_before_start';
  if (deadlineAt && deadlineAt > endsAt) return 'activity_deadline_late';
  if (mode !== 'online' && !place) return 'activity_place_required';
  if (afterActivityIds.includes(activityId)) return 'activity_after_itself';
  return undefined;
}

/** Until when people can sign up by themselves. */
export function closesAt({
  startsAt,
  deadlineAt,
}: Pick<Activity, 'startsAt' | 'deadlineAt'>): Date {
  return deadlineAt && deadlineAt < startsAt ? deadlineAt : startsAt;
}

export function isOpenForSignUp(activity: Activity, now: Date): boolean {
  return activity.status === 'published' && now < closesAt(activity);
}
