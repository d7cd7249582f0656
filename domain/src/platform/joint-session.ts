// A session of all regions together, `jointSessions/{id}`: when and where, what it is about, and what came of it.
import { z } from 'zod';
import type { ErrorCode } from '../errors.ts';
import { instantSchema } from '../instant.ts';

/** A link that people are sent to: a web address only, since `javascript:` is a URL too. */
const webAddress = z.url({ protocol: /^https?$/ }).max(500);
const text = z.string().trim().min(1).max(10_000);

const plan = {
  title: z.string().trim().min(1).max(120),
  place: z.string().trim().min(1).max(200).optional(),
  /** Where to take part from afar. */
  url: webAddress.optional(),
  agenda: text.optional(),
  report: text.optional(),
  links: z.array(z.object({ label: z.string().trim().min(1).max(120), url: webAddress })).max(10),
};

export const jointSessionSchema = z.object({
  ...plan,
  startsAt: instantSchema,
  endsAt: instantSchema,
  createdAt: instantSchema,
  createdBy: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
});
export type JointSession = z.infer<typeof jointSessionSchema>;

/** A moment as it travels in a command. */
const sentMoment = z.iso.datetime().transform((moment) => new Date(moment));

/** The whole of it, new or changed: `sessionId` is made by the client. */
export const saveJointSessionCommandSchema = z.object({
  commandId: z.uuid(),
  sessionId: z.uuid(),
  session: z.object({ ...plan, startsAt: sentMoment, endsAt: sentMoment }),
});
export type SaveJointSessionCommand = z.infer<typeof saveJointSessionCommandSchema>;
/** As the client sends it, with moments as texts. */
export type SentJointSession = z.input<typeof saveJointSessionCommandSchema>['session'];
export const saveJointSessionAnswerSchema = z.object({ sessionId: z.string() });

export const removeJointSessionCommandSchema = z.object({
  commandId: z.uuid(),
  sessionId: z.string().min(1).max(100),
});
export type RemoveJointSessionCommand = z.infer<typeof removeJointSessionCommandSchema>;
export const removeJointSessionAnswerSchema = z.object({ status: z.literal('removed') });

type Times = Pick<JointSession, 'startsAt' | 'endsAt'>;

export function refusalOfTimes({ startsAt, endsAt }: Times): ErrorCode | undefined {
  return endsAt > startsAt ? undefined : 'ends_before_start';
}

/** What is under way or still to come, soonest first, and what was, latest first. */
export function inTime<Session extends Times>(
  sessions: readonly Session[],
  now: Date,
): { upcoming: Session[]; past: Session[] } {
  const sorted = sessions.toSorted(
    (one, other) => one.startsAt.getTime() - other.startsAt.getTime(),
  );
  return {
    upcoming: sorted.filter(({ endsAt }) => endsAt > now),
    past: sorted.filter(({ endsAt }) => endsAt <= now).toReversed(),
  };
}
