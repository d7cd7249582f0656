// What came in by a form, in numbers: by month of a year and by website. Nothing that somebody typed, and nobody's id. One
// document takes about one write a second, so that a form's year is spread over some.
import { z } from 'zod';
import { dayOf } from '../calendar.ts';

export const formCounts = [
  /** Taken, whatever became of it; each submission once. */
  'received',
  'created',
  'proposed',
  'quarantined',
  'review',
  'unconfirmed',
  /** Sent back to the visitor, since an answer was missing or wrong. */
  'refused',
] as const;
export type FormCount = (typeof formCounts)[number];

export const formStatsShards = 10;

const counts = z.partialRecord(z.enum(formCounts), z.number().int().min(0));
export const formStatsSchema = z.object({
  formId: z.string(),
  year: z.string().regex(/^\d{4}$/),
  /** By month (`01` to `12`), then by website as the record of a submission names it. */
  months: z.record(z.string(), z.record(z.string(), counts)).default({}),
  /** What was wrong with what was sent back, as `{question}:{code}`. */
  errors: z.record(z.string(), z.number().int().min(0)).default({}),
});
export type FormStats = z.infer<typeof formStatsSchema>;

/** By the calendar in the Netherlands. */
export function statsPlaceOf(now: Date): { year: string; month: string } {
  const [year = '', month = ''] = dayOf(now).split('-');
  return { year, month };
}

export const formStatsPart = (formId: string, year: string, shard: number) =>
  `${formId}-${year}-${shard}`;

export type Numbers = Record<FormCount, number>;
export type FormFigures = {
  formId: string;
  total: Numbers;
  months: { month: string; numbers: Numbers }[];
  origins: { origin: string; numbers: Numbers }[];
  /** The most frequent first. */
  errors: { field: string; code: string; count: number }[];
};

/** The figures of each form in one year, from all of its parts. */
export function formFigures(parts: readonly FormStats[], year: string): FormFigures[] {
  const ofYear = parts.filter((part) => part.year === year);
  const formIds = [...new Set(ofYear.map(({ formId }) => formId))];
  return formIds
    .map((formId) =>
      figuresOf(
        formId,
        ofYear.filter((part) => part.formId === formId),
      ),
    )
    .toSorted((one, other) => other.total.received - one.total.received);
}

function figuresOf(formId: string, parts: readonly FormStats[]): FormFigures {
  const months = new Map<string, Numbers>();
  const origins = new Map<string, Numbers>();
  const errors = new Map<string, number>();
  const total = noNumbers();
  for (const part of parts) {
    for (const [month, byOrigin] of Object.entries(part.months))
      for (const [origin, counted] of Object.entries(byOrigin))
        for (const numbers of [total, at(months, month), at(origins, origin)])
          for (const name of formCounts) numbers[name] += counted[name] ?? 0;
    for (const [error, count] of Object.entries(part.errors))
      errors.set(error, (errors.get(error) ?? 0) + count);
  }
  return {
    formId,
    total,
    months: [...months]
      .map(([month, numbers]) => ({ month, numbers }))
      .toSorted((one, other) => one.month.localeCompare(other.month)),
    origins: [...origins]
      .map(([origin, numbers]) => ({ origin, numbers }))
      .toSorted((one, other) => other.numbers.received - one.numbers.received),
    errors: [...errors]
      .map(([error, count]) => {
        const end = error.lastIndexOf(':');
        return { field: error.slice(0, end), code: error.slice(end + 1), count };
      })
      .toSorted((one, other) => other.count - one.count),
  };
}

function at(all: Map<string, Numbers>, key: string): Numbers {
  const numbers = all.get(key) ?? noNumbers();
  all.set(key, numbers);
  return numbers;
}

function noNumbers(): Numbers {
  return {
    ...{ received: 0, created: 0, proposed: 0, quarantined: 0 },
    ...{ review: 0, unconfirmed: 0, refused: 0 },
  };
}
