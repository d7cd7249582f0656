// What publishing would change of a form that websites show, in words to choose from.
import type { FormDesign } from '@instroom/domain/form/form.ts';
import { questionsIn } from '@instroom/domain/form/layout.ts';

export type DesignChange =
  | { kind: 'added' | 'removed' | 'changed'; question: string }
  | { kind: 'order' | 'pages' | 'texts' | 'mail' | 'look' | 'websites' | 'name' };

const fieldsOf = {
  name: ['name', 'purpose', 'defaultSource'],
  texts: ['intro', 'send', 'thanks', 'thankYouUrl'],
  mail: ['confirmation', 'notifiesDesk', 'asksConfirmation', 'deskEmail'],
  look: ['style'],
  websites: ['allowedOrigins'],
} as const satisfies Record<string, readonly (keyof FormDesign)[]>;

export function changesBetween(before: FormDesign, after: FormDesign): DesignChange[] {
  const had = questionsIn(before.pages);
  const has = questionsIn(after.pages);
  const added = has.filter(({ name }) => !had.some((question) => question.name === name));
  const removed = had.filter(({ name }) => !has.some((question) => question.name === name));
  const changed = has.filter((question) => {
    const known = had.find(({ name }) => name === question.name);
    return known && differs(known, question);
  });
  const kept = (questions: typeof had, others: typeof had) =>
    questions.map(({ name }) => name).filter((name) => others.some((one) => one.name === name));
  const words = (pages: FormDesign['pages']) => pages.map(({ title, intro }) => [title, intro]);
  return [
    ...added.map(({ name }) => ({ kind: 'added' as const, question: name })),
    ...removed.map(({ name }) => ({ kind: 'removed' as const, question: name })),
    ...changed.map(({ name }) => ({ kind: 'changed' as const, question: name })),
    ...(differs(kept(had, has), kept(has, had)) ? [{ kind: 'order' as const }] : []),
    ...(differs(words(before.pages), words(after.pages)) ||
    before.asksNewOwnFields !== after.asksNewOwnFields
      ? [{ kind: 'pages' as const }]
      : []),
    ...(['name', 'texts', 'mail', 'look', 'websites'] as const)
      .filter((kind) => fieldsOf[kind].some((field) => differs(before[field], after[field])))
      .map((kind) => ({ kind })),
  ];
}

function differs(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) !== JSON.stringify(right);
}
