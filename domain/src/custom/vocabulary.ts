// A region's own words on the common base: how it calls a few terms and the phases, statuses of its own that each mean a
// base status, phases that it does not use, and the labels that it suggests. Figures know the base only.
import { z } from 'zod';
import {
  type Phase,
  phaseSchema,
  phases,
  type Status,
  statusesOf,
  statusSchema,
} from '../codes/phase.ts';
import { termSchema } from '../codes/term.ts';
import { instantSchema } from '../instant.ts';
import { slugSchema } from './custom-value.ts';
import { sensitiveKinds } from './sensitive.ts';

const word = z.string().trim().min(1).max(30);
const label = z.string().trim().min(1).max(40);

/** Everybody begins and ends somewhere, so these two are never hidden. */
export const hideablePhases = phaseSchema.exclude(['new', 'exited']).options;

export const ownStatusSchema = z.object({
  code: slugSchema,
  label,
  /** What it means in the figures, and which phase it belongs to. It never changes. */
  base: statusSchema.exclude(['exited']),
  active: z.boolean(),
});
export type OwnStatus = z.infer<typeof ownStatusSchema>;

export const maxOwnStatuses = 40;
export const maxTags = 100;

export const vocabularySchema = z.object({
  terms: z.partialRecord(termSchema, word),
  phases: z.partialRecord(phaseSchema, word),
  hiddenPhases: z.array(z.enum(hideablePhases)).max(hideablePhases.length),
  statuses: z.array(ownStatusSchema).max(200),
  /** Labels that are suggested for a candidate; others may be typed as well. */
  tags: z.array(label).max(maxTags),
  /** Words that suggest a special category of personal data: who said that they may be used, and when. */
  confirmed: z
    .object({ kinds: z.array(z.enum(sensitiveKinds)), byUid: z.string(), at: instantSchema })
    .optional(),
});
export type Vocabulary = z.infer<typeof vocabularySchema>;

export const noWords: Vocabulary = {
  terms: {},
  phases: {},
  hiddenPhases: [],
  statuses: [],
  tags: [],
};

export function phaseLabel({ phases: own }: Pick<Vocabulary, 'phases'>, phase: Phase): string {
  return own[phase] ?? phases.find(({ code }) => code === phase)?.nl ?? phase;
}

/** The region's own statuses of a phase that may be chosen. */
export function ownStatusesOf({ statuses }: Pick<Vocabulary, 'statuses'>, phase: Phase) {
  return statuses.filter(({ active, base }) => active && isStatusOf(base, phase));
}

export function isStatusOf(status: Status, phase: Phase): boolean {
  return statusesOf(phase).some(({ code }) => code === status);
}
