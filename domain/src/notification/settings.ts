// What somebody wants to be told, and how: `regions/{r}/notificationSettings/{uid}`. Without such a document the standard
// holds: everything shows in the application, and no mail is sent that nobody asked for.
import { z } from 'zod';
import { dayOf, timeOf, weekOf } from '../calendar.ts';
import { daySchema, instantSchema } from '../instant.ts';
import { endedPeriods } from '../report/ended-periods.ts';
import { type Period, periodKinds } from '../report/period.ts';
import { notificationKindSchema } from './notification.ts';

/** Monday first, as in `weekOf`. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export const quarters: readonly string[] = Array.from({ length: 96 }, (_, index) =>
  [Math.floor(index / 4), (index % 4) * 15].map((part) => String(part).padStart(2, '0')).join(':'),
);

export const digestWishSchema = z.object({
  isOn: z.boolean(),
  /** By the clock in the Netherlands. */
  time: z.string().refine((time) => quarters.includes(time), 'a quarter of an hour'),
  weekdays: z
    .array(z.literal(weekdays))
    .max(weekdays.length)
    .refine((days) => new Set(days).size === days.length, 'each day once'),
});
export type DigestWish = z.infer<typeof digestWishSchema>;

export const notificationWishesSchema = z.object({
  /** Kinds that neither show nor count. */
  hidden: z
    .array(notificationKindSchema)
    .max(notificationKindSchema.options.length)
    .refine((kinds) => new Set(kinds).size === kinds.length, 'each kind once'),
  digest: digestWishSchema,
  /** Of which periods a mail tells that they are over, with the way to their report. */
  reports: z
    .array(z.enum(periodKinds))
    .max(periodKinds.length)
    .refine((kinds) => new Set(kinds).size === kinds.length, 'each kind once')
    .default([]),
});
export type NotificationWishes = z.infer<typeof notificationWishesSchema>;

export const notificationSettingsSchema = notificationWishesSchema.extend({
  /** The last day that is done with: the mail was sent, or there was nothing to say. */
  digestedOn: daySchema.optional(),
  /** The last period of each kind that is done with, as it is named in addresses. */
  reported: z.partialRecord(z.enum(periodKinds), z.string()).optional(),
  updatedAt: instantSchema,
});
export type NotificationSettings = z.infer<typeof notificationSettingsSchema>;

export const standardWishes: NotificationWishes = {
  hidden: [],
  digest: { isOn: false, time: '08:00', weekdays: [1, 2, 3, 4, 5] },
  reports: [],
};

type Wanting = Pick<NotificationSettings, 'digest' | 'digestedOn'>;

/**
 * Whether a mail should go out: its time has come today by the clock on the wall, and the day is not done with. So a run
 * that comes late still sends it, a time that the clock skips in spring is the next one, and one that comes twice in autumn
 * is the first.
 */
export function isDigestDue({ digest, digestedOn = '' }: Wanting, now: Date): boolean {
  const day = dayOf(now);
  if (!digest.isOn || digestedOn >= day || timeOf(now) < digest.time) return false;
  return digest.weekdays.some((weekday) => weekOf(day)[weekday - 1] === day);
}

/** The periods that are over and of which a mail should go out. */
export function reportsDue(
  { reports, reported = {} }: Pick<NotificationSettings, 'reports' | 'reported'>,
  now: Date,
): Period[] {
  return endedPeriods(dayOf(now)).filter(
    ({ kind, key }) => reports.includes(kind) && reported[kind] !== key,
  );
}

/**
 * Who chooses a time that has passed, begins tomorrow, and who chooses a kind of period, with the next one that ends: what
 * is set must not send a mail by itself.
 */
export function settingsAfter(
  stored: NotificationSettings | undefined,
  wishes: NotificationWishes,
  now: Date,
): NotificationSettings {
  const { digestedOn } = stored ?? {};
  const isForToday = timeOf(now) < wishes.digest.time;
  const doneWith = isForToday ? digestedOn : dayOf(now);
  const before = stored?.reports ?? [];
  const passed = endedPeriods(dayOf(now)).filter(
    ({ kind }) => wishes.reports.includes(kind) && !before.includes(kind),
  );
  const reported = {
    ...stored?.reported,
    ...Object.fromEntries(passed.map(({ kind, key }) => [kind, key])),
  };
  return { ...wishes, ...(doneWith && { digestedOn: doneWith }), reported, updatedAt: now };
}
