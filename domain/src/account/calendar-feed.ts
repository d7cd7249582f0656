// A secret address by which somebody's own calendar fetches his or her tasks: `calendarFeeds/{hash of the token}`. One of
// a person is in force at a time.
import { z } from 'zod';
import { instantSchema } from '../instant.ts';

export const calendarFeedSchema = z.object({
  schemaVersion: z.literal(1),
  uid: z.string(),
  /** Titles may say whom a task is about: only where the person chose so. */
  showsTitles: z.boolean(),
  createdAt: instantSchema,
  revokedAt: instantSchema.optional(),
  /** At most an hour old, so that fetching costs no write each time. */
  lastReadAt: instantSchema.optional(),
  /** When a revoked one goes. */
  expireAt: instantSchema.optional(),
});
export type CalendarFeed = z.infer<typeof calendarFeedSchema>;

/** What is asked for; nothing else than the person follows from who is signed in. */
export const calendarFeedWishSchema = z.object({ showsTitles: z.boolean() });
export type CalendarFeedWish = z.infer<typeof calendarFeedWishSchema>;
export const noInputSchema = z.object({});

export const describedFeedSchema = z.object({
  /** Who works in no region has no tasks. */
  isMember: z.boolean(),
  feed: z
    .object({
      showsTitles: z.boolean(),
      createdAt: z.iso.datetime(),
      lastReadAt: z.iso.datetime().optional(),
    })
    .nullable(),
});
export type DescribedFeed = z.infer<typeof describedFeedSchema>;

/** The token is told once, here. */
export const renewedFeedSchema = z.object({ token: z.string() });
export type RenewedFeed = z.infer<typeof renewedFeedSchema>;

export const feedPathOf = (token: string) => `/api/agenda/${token}.ics`;
const feedPathPattern = /\/api\/agenda\/([\w-]{43})\.ics$/;

export function tokenInPath(path: string): string | undefined {
  return feedPathPattern.exec(path)?.[1];
}
