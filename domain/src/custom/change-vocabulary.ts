// What may become of a region's own words. Nothing that somebody may have is destroyed: a status that is left out is put
// away, and shown for who still has it.
import { z } from 'zod';
import { containsBsn } from '../candidate/bsn.ts';
import { statuses as baseStatuses, phases } from '../codes/phase.ts';
import type { ErrorCode } from '../errors.ts';
import { sensitiveKindsIn } from './sensitive.ts';
import { slugOf } from './slug.ts';
import {
  isStatusOf,
  maxOwnStatuses,
  noWords,
  type OwnStatus,
  ownStatusSchema,
  phaseLabel,
  type Vocabulary,
  vocabularySchema,
} from './vocabulary.ts';

/** The parts that change; others stay, so that two people may work on two of them. */
export const vocabularyWishSchema = vocabularySchema
  .pick({ terms: true, phases: true, hiddenPhases: true, tags: true })
  .extend({ statuses: z.array(ownStatusSchema.partial({ code: true })).max(200) })
  .partial();
export type VocabularyWish = z.infer<typeof vocabularyWishSchema>;

export const saveVocabularyCommandSchema = z.object({
  regionId: z.string().min(1).max(100),
  commandId: z.uuid(),
  wish: vocabularyWishSchema,
  isConfirmed: z.boolean().default(false),
});
export type SaveVocabularyCommand = z.infer<typeof saveVocabularyCommandSchema>;
export const saveVocabularyAnswerSchema = z.object({ status: z.literal('saved') });

export type VocabularyDecision =
  | { ok: true; vocabulary: Vocabulary }
  | { ok: false; code: ErrorCode };

type Circumstances = { uid: string; now: Date; isConfirmed: boolean };

export function changeVocabulary(
  before: Vocabulary = noWords,
  wish: VocabularyWish,
  { uid, now, isConfirmed }: Circumstances,
): VocabularyDecision {
  if (wish.statuses?.some((status) => isMoved(status, before.statuses)))
    return { ok: false, code: 'status_base_fixed' };
  const { confirmed } = before;
  const plain: Vocabulary = {
    terms: wish.terms ?? before.terms,
    phases: wish.phases ?? before.phases,
    hiddenPhases: [...new Set(wish.hiddenPhases ?? before.hiddenPhases)],
    statuses: wish.statuses ? statusesAfter(before.statuses, wish.statuses) : before.statuses,
    tags: [...new Set(wish.tags ?? before.tags)],
  };
  const code = refusalOf(plain);
  if (code) return { ok: false, code };

  const kinds = sensitiveKindsIn([...plain.tags, ...plain.statuses.map(({ label }) => label)]);
  if (kinds.length === 0) return { ok: true, vocabulary: plain };
  if (confirmed && kinds.every((kind) => confirmed.kinds.includes(kind)))
    return { ok: true, vocabulary: { ...plain, confirmed } };
  if (!isConfirmed) return { ok: false, code: 'words_need_confirmation' };
  return { ok: true, vocabulary: { ...plain, confirmed: { kinds, byUid: uid, at: now } } };
}

type WishedStatus = NonNullable<VocabularyWish['statuses']>[number];

/** Whoever has the status would mean something else in the figures. */
function isMoved({ code, base }: WishedStatus, before: readonly OwnStatus[]): boolean {
  const known = before.find((status) => status.code === code);
  return known !== undefined && known.base !== base;
}

function statusesAfter(before: readonly OwnStatus[], wished: readonly WishedStatus[]): OwnStatus[] {
  const free = new Set(before.map(({ code }) => code));
  // Beside the codes of the base, so that a code says by itself which status it is.
  const taken = new Set([...free, ...baseStatuses.map((status) => status.code)]);
  const kept = wished.map(({ code, ...status }): OwnStatus => {
    const own = code && free.delete(code) ? code : slugOf(status.label, taken, 'status');
    taken.add(own);
    return { code: own, ...status };
  });
  const left = before.filter(({ code }) => free.has(code));
  return [...kept, ...left.map((status) => ({ ...status, active: false }))];
}

function refusalOf(words: Vocabulary): ErrorCode | undefined {
  const { terms, statuses, tags } = words;
  const all = [
    ...Object.values(terms),
    ...Object.values(words.phases),
    ...statuses.map(({ label }) => label),
    ...tags,
  ];
  if (all.some((text) => text !== undefined && containsBsn(text))) return 'contains_bsn';
  if (!differ(phases.map(({ code }) => phaseLabel(words, code)))) return 'word_twice';
  const active = statuses.filter((status) => status.active);
  if (active.length > maxOwnStatuses) return 'status_limit';
  return phases.every(({ code, statuses: ofPhase }) => {
    const own = active.filter(({ base }) => isStatusOf(base, code));
    return differ([...own.map(({ label }) => label), ...ofPhase.map(({ nl }) => nl)]);
  })
    ? undefined
    : 'status_twice';
}

function differ(words: readonly string[]): boolean {
  return new Set(words.map((text) => text.trim().toLowerCase())).size === words.length;
}
