// What regions wish for in the system itself, `wishes/{id}`: read by the people of every region, so it names regions and
// no persons. A region has one vote for each wish, cast by any of its editors and admins; viewers only look.
import { z } from 'zod';
import { type WishState, wishStateSchema } from '../codes/wish-state.ts';
import type { ErrorCode } from '../errors.ts';
import { instantSchema } from '../instant.ts';

const text = z.string().trim().min(1).max(2000);

export const wishSchema = z.object({
  title: z.string().trim().min(1).max(120),
  body: text,
  /** The region that proposed it, and what it was called then: others cannot look it up. */
  regionId: z.string(),
  regionName: z.string(),
  state: wishStateSchema,
  /** What is or was done with it, in the words of who administers the platform. */
  answer: text.optional(),
  answeredAt: instantSchema.optional(),
  /** The regions that are in favour, each once. */
  votes: z.array(z.string()).max(500),
  createdAt: instantSchema,
  createdBy: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
});
export type Wish = z.infer<typeof wishSchema>;

const regionId = z.string().min(1).max(100);
const wishId = z.string().min(1).max(100);

/** The wish gets the command's id, so that one that is sent twice is one wish. */
export const proposeWishCommandSchema = z.object({
  regionId,
  commandId: z.uuid(),
  wish: wishSchema.pick({ title: true, body: true }),
});
export type ProposeWishCommand = z.infer<typeof proposeWishCommandSchema>;
export const proposeWishAnswerSchema = z.object({ wishId: z.string() });

/** Says how it should be, so sent twice it is the same. */
export const voteWishCommandSchema = z.object({ regionId, wishId, inFavour: z.boolean() });
export type VoteWishCommand = z.infer<typeof voteWishCommandSchema>;
export const voteWishAnswerSchema = z.object({ votes: z.number().int() });

export const answerWishCommandSchema = z.object({
  commandId: z.uuid(),
  wishId,
  state: wishStateSchema,
  answer: text.optional(),
});
export type AnswerWishCommand = z.infer<typeof answerWishCommandSchema>;
export const answerWishAnswerSchema = z.object({ state: wishStateSchema });

export const removeWishCommandSchema = z.object({ commandId: z.uuid(), wishId });
export type RemoveWishCommand = z.infer<typeof removeWishCommandSchema>;
export const removeWishAnswerSchema = z.object({ status: z.literal('removed') });

/** Whether regions still vote: once it is made or will not be, the votes stand. */
export function isVotedOn(state: WishState): boolean {
  return state !== 'done' && state !== 'declined';
}

type Votes = { ok: true; votes: string[] } | { ok: false; code: ErrorCode };

/** The votes after a region said whether it is in favour. */
export function vote(
  { state, votes }: Pick<Wish, 'state' | 'votes'>,
  regionId: string,
  inFavour: boolean,
): Votes {
  if (votes.includes(regionId) === inFavour) return { ok: true, votes };
  if (!isVotedOn(state)) return { ok: false, code: 'wish_closed' };
  const others = votes.filter((other) => other !== regionId);
  return { ok: true, votes: inFavour ? [...others, regionId] : others };
}

/** A wish does not end without a word about it. */
export function refusalOfAnswer(
  state: WishState,
  answer: string | undefined,
): ErrorCode | undefined {
  return isVotedOn(state) || answer ? undefined : 'wish_answer_required';
}

/** What most regions want first; of two, the older one. */
export function byVotes(
  one: Pick<Wish, 'votes' | 'createdAt'>,
  other: Pick<Wish, 'votes' | 'createdAt'>,
): number {
  return (
    other.votes.length - one.votes.length || one.createdAt.getTime() - other.createdAt.getTime()
  );
}
