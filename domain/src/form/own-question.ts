// A region's own question as the description of a form tells it: complete, so that a website draws it without knowing
// what the region asks. Without the schema library, for the form in a visitor's browser.
import type { Choice } from './choice.ts';
import type { QuestionKind } from './question.ts';

export type OwnQuestion = {
  name: string;
  kind: QuestionKind;
  /** What a line asks for, where that is not just text. */
  input?: 'day' | 'number' | undefined;
  required: boolean;
  /** How many characters, or how many choices. */
  max?: number | undefined;
  label: { nl: string; en?: string | undefined };
  hint?: { nl: string; en?: string | undefined } | undefined;
  choices?: Choice[] | undefined;
};

const prefix = 'custom-';

/** Apart from the questions of the base, whatever a region calls its own. */
export function ownQuestionName(key: string): string {
  return `${prefix}${key}`;
}

/** The key of the field that is asked; nothing for a question of the base. */
export function ownKeyOf(name: string): string | undefined {
  return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}
