// Until when somebody is put on hold and why, as typed, and what is wrong with it.
import { containsBsn } from '@instroom/domain/candidate/bsn.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { daySchema } from '@instroom/domain/instant.ts';

export type HoldDraft = { until: string; reason: string };
export type HoldRefusal = 'required' | 'notAhead' | 'bsn' | 'tooLong';
export type HoldRefusals = { [Field in keyof HoldDraft]?: HoldRefusal };
export type Hold = { until: string; reason: string | undefined };

export const mostReason = 500;

export function readHold(
  { until, reason }: HoldDraft,
  today: string,
): { ok: true; hold: Hold } | { ok: false; refusals: HoldRefusals } {
  const day = daySchema.safeParse(until);
  const why = reason.trim();
  const refusals: HoldRefusals = {};
  if (!day.success) refusals.until = 'required';
  else if (day.data <= today) refusals.until = 'notAhead';
  if (containsBsn(why)) refusals.reason = 'bsn';
  else if (!candidateSchema.shape.onHoldReason.safeParse(why).success) refusals.reason = 'tooLong';
  if (!day.success || Object.keys(refusals).length > 0) return { ok: false, refusals };
  return { ok: true, hold: { until: day.data, reason: why || undefined } };
}
