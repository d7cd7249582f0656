// Why a field cannot be saved as it is, as the name of a sentence and what stands in it.
import type { z } from 'zod';
import type { editing } from '../../../messages/nl/editing.ts';

export type Refusal = {
  code: keyof typeof editing.refusals;
  most?: number;
  least?: number;
  length?: number;
};

export function refusalOf(
  issue: z.core.$ZodIssue,
  typed: string | readonly string[] | undefined,
): Refusal {
  if (isBlank(typed)) return { code: 'required' };
  switch (issue.code) {
    case 'too_big':
      return tooBig(issue, typed);
    case 'too_small':
      return { code: 'tooLow', least: Number(issue.minimum) };
    case 'invalid_type':
      return ofType(issue.expected);
    case 'invalid_format':
      return ofFormat(issue.format);
    default:
      return { code: 'unknownChoice' };
  }
}

function tooBig(
  { origin, maximum }: z.core.$ZodIssueTooBig,
  typed: string | readonly string[] | undefined,
): Refusal {
  const most = Number(maximum);
  if (origin === 'array') return { code: 'tooMany', most };
  if (origin !== 'string') return { code: 'tooHigh', most };
  return { code: 'tooLong', most, length: typeof typed === 'string' ? typed.trim().length : most };
}

const isBlank = (typed: string | readonly string[] = '') =>
  typeof typed === 'string' ? typed.trim() === '' : typed.length === 0;

function ofType(expected: string): Refusal {
  if (expected === 'int') return { code: 'notWhole' };
  return expected === 'number' ? { code: 'notANumber' } : { code: 'unknownChoice' };
}

function ofFormat(format: string): Refusal {
  switch (format) {
    case 'date':
      return { code: 'notADay' };
    case 'email':
      return { code: 'notAnEmail' };
    case 'url':
      return { code: 'notAUrl' };
    case 'safeint':
      return { code: 'notWhole' };
    default:
      return { code: 'unknownChoice' };
  }
}
