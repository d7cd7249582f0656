// Which questions are asked of this visitor, while the answers are given.
import { askedOf, type FormPage } from '@instroom/domain/form/layout.ts';
import type { AnswerField } from './fields/field.ts';

export type Change = { appeared: AnswerField[]; gone: AnswerField[] };

type Asking = {
  pages: readonly FormPage[];
  fields: readonly AnswerField[];
  answerTo: (name: string) => unknown;
};

/** Shows what is asked now and hides the rest, whose answers stay in case they are asked for again. */
export function followConditions({ pages, fields, answerTo }: Asking): Change {
  const names = new Set(askedOf(pages, answerTo).map(({ name }) => name));
  const change: Change = { appeared: [], gone: [] };
  for (const field of fields) {
    const isAsked = names.has(field.name);
    if (field.element.hidden !== isAsked) continue;
    field.element.hidden = !isAsked;
    (isAsked ? change.appeared : change.gone).push(field);
  }
  return change;
}
