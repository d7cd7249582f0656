// A practice region (oefenregio): somebody's own region with invented candidates, in which everything can be tried. It
// is a region like any other to its only member, and none at all to everybody else: no seat, no costs, no figure
// beyond itself, no mail, no form on a website.
import { z } from 'zod';
import { addDays, instantSchema } from '../instant.ts';

/**
 * The ids of practice regions begin so, and those of no other region: who has an id only must know too, also when the
 * region itself is gone already.
 */
export const practiceIdPrefix = 'oefen-';

export function isPracticeId(regionId: string): boolean {
  return regionId.startsWith(practiceIdPrefix);
}

export const practiceSchema = z.object({
  ownerUid: z.string().min(1),
  /** When it was last begun anew. */
  filledAt: instantSchema,
  /** What fills it, or did so last. */
  run: z.object({
    state: z.enum(['emptying', 'filling', 'ready', 'failed']),
    done: z.number().int().min(0),
    total: z.number().int().min(0),
    startedAt: instantSchema,
    commandId: z.string(),
  }),
});
export type Practice = z.infer<typeof practiceSchema>;

/** Whether a region is left out of seats, costs, lists of regions and every figure beyond the region itself. */
export function isPractice(region: { practice?: Practice | undefined }): boolean {
  return region.practice !== undefined;
}

/** A run is ended after this long, finished or not. */
export const practiceRunSeconds = 120;
/** Later, no run can be alive any more: then the next one may begin. */
const claimMs = (practiceRunSeconds + 30) * 1000;

/** Whether a run is under way, so that a second one would be in its way. */
export function isBeingFilled({ run }: Pick<Practice, 'run'>, now: Date): boolean {
  const isOpen = run.state === 'emptying' || run.state === 'filling';
  return isOpen && now.getTime() - run.startedAt.getTime() < claimMs;
}

export const practiceKeptDays = 90;

/** Whether nobody did anything in it for so long that it goes. */
export function isUnused(lastUse: readonly (Date | undefined)[], now: Date): boolean {
  const moments = lastUse.flatMap((moment) => moment?.getTime() ?? []);
  return addDays(new Date(Math.max(...moments)), practiceKeptDays) <= now;
}

/** For whom is who asks. The same command sent twice fills once. */
export const practiceCommandSchema = z.object({ commandId: z.uuid() });
export type PracticeCommand = z.infer<typeof practiceCommandSchema>;
export const practiceAnswerSchema = z.object({
  regionId: z.string(),
  /** `busy`: a run that began before is still under way. */
  state: z.enum(['ready', 'busy']),
});
export type PracticeAnswer = z.infer<typeof practiceAnswerSchema>;
