// What somebody wants to be told, and how: `regions/{r}/notificationSettings/{uid}`. Without such a document the standard
// holds: everything shows in the application, and no mail is sent that nobody asked for.
import { z } from 'zod';
import { dayOf, timeOf, weekOf } from '../calendar.ts';
import { daySchema, instantSchema } from '../instant.ts';
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
});
export type NotificationWishes = z.infer<typeof notificationWishesSchema>;

export const notificationSettingsSchema = notificationWishesSchema.extend({
  /** The last day that is done with: the mail was sent, or there was nothing to say. */
  digestedOn: daySchema.optional(),
  updatedAt: instantSchema,
});
export type NotificationSettings = z.infer<typeof notificationSettingsSchema>;

export const standardWishes: NotificationWishes = {
  hidden: [],
  digest: { isOn: false, time: '08:00', weekdays: [1, 2, 3, 4, 5] },
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

/** Who chooses a time that has passed, begins tomorrow: what is set must not send a mail by itself. */
export function settingsAfter(
  stored: NotificationSettings | undefined,
  wishes: NotificationWishes,
  now: Date,
): NotificationSettings {
  const { digestedOn } = stored ?? {};
  const isForToday = timeOf(now) < wishes.digest.time;
  const doneWith = isForToday ? digestedOn : dayOf(now);
  return { ...wishes, ...(doneWith && { digestedOn: doneWith }), updatedAt: now };
}
