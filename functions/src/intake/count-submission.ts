// Counts what comes in by a form: in the transaction of what happened, so that it is counted as often as it happened.
import { randomInt } from 'node:crypto';
import type { FieldError } from '@instroom/domain/form/answers.ts';
import {
  type FormCount,
  formStatsPart,
  formStatsShards,
  statsPlaceOf,
} from '@instroom/domain/form/form-stats.ts';
import { formStatsPartPath } from '@instroom/domain/paths.ts';
import { FieldValue, type Firestore, type Transaction } from 'firebase-admin/firestore';

type Counted = {
  form: { regionId: string };
  formId: string;
  /** As the record keeps it. */
  origin: string | undefined;
  now: Date;
};

export function countSubmission(
  db: Firestore,
  transaction: Transaction,
  counted: Counted,
  names: readonly FormCount[],
): void {
  const { document, counts } = partFor(db, counted, names);
  transaction.set(document, counts, { merge: true });
}

/** What was sent back, and why: the names of questions and codes, never what was typed. */
export async function countRefused(
  db: Firestore,
  counted: Counted,
  wrong: readonly FieldError[],
): Promise<void> {
  const { document, counts } = partFor(db, counted, ['refused']);
  const errors = Object.fromEntries(
    wrong.map(({ field, code }) => [`${field}:${code}`, FieldValue.increment(1)]),
  );
  await document.set({ ...counts, errors }, { merge: true });
}

function partFor(
  db: Firestore,
  { form, formId, origin = 'none', now }: Counted,
  names: readonly FormCount[],
) {
  const { year, month } = statsPlaceOf(now);
  const part = formStatsPart(formId, year, randomInt(formStatsShards));
  const more = Object.fromEntries(names.map((name) => [name, FieldValue.increment(1)]));
  return {
    document: db.doc(formStatsPartPath(form.regionId, part)),
    counts: { formId, year, months: { [month]: { [origin]: more } } },
  };
}
