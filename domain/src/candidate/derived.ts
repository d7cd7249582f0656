// What follows from other fields of a candidate, and what the security rules cannot keep out of a text: a direct edit
// is followed by a correction of these.
import { maskBsn } from './bsn.ts';
import type { Candidate } from './candidate.ts';
import { nameTokens, sortName } from './name.ts';

const freeTexts = [
  'motivation',
  'workExperience',
  'onHoldReason',
  'sourceDetail',
  'priorEducationField',
  'currentJobSector',
  'employerName',
] as const satisfies (keyof Candidate)[];

/** The fields that are not as they should be, with what they should be; empty when all is well. */
export function correctionsOf(candidate: Candidate): Partial<Candidate> {
  const corrections: Partial<Candidate> = {};
  const displayNameSort = sortName(candidate);
  if (displayNameSort !== candidate.displayNameSort) corrections.displayNameSort = displayNameSort;
  const tokens = nameTokens(candidate);
  if (tokens.join(' ') !== candidate.nameTokens.join(' ')) corrections.nameTokens = tokens;

  for (const field of freeTexts) {
    const text = candidate[field];
    const masked = text === undefined ? text : maskBsn(text);
    if (masked !== undefined && masked !== text) corrections[field] = masked;
  }
  const custom = Object.entries(candidate.custom).map(([key, value]) => [key, maskValue(value)]);
  if (JSON.stringify(custom) !== JSON.stringify(Object.entries(candidate.custom)))
    corrections.custom = Object.fromEntries(custom);
  return corrections;
}

function maskValue(value: Candidate['custom'][string]): Candidate['custom'][string] {
  if (typeof value === 'string') return maskBsn(value);
  return Array.isArray(value) ? value.map(maskBsn) : value;
}
