// How each question of a form is asked. Without the schema library: the form in a visitor's browser asks the same.
import type { FormField } from './answers.ts';

/** One line, longer text, one choice from a list, several choices from a list. */
export const questionKinds = ['line', 'text', 'choice', 'choices'] as const;
export type QuestionKind = (typeof questionKinds)[number];

const kinds: Record<FormField, QuestionKind> = {
  firstName: 'line',
  infix: 'line',
  lastName: 'line',
  email: 'line',
  phone: 'line',
  sectors: 'choices',
  subjects: 'choices',
  qualificationsSought: 'choices',
  priorEducation: 'choice',
  municipalityCode: 'choice',
  motivation: 'text',
};

/** What a line asks of the browser: its keyboard, and what it may fill in by itself. */
export const lineAttributes: Partial<Record<FormField, Record<string, string>>> = {
  firstName: { autocomplete: 'given-name' },
  infix: { autocomplete: 'additional-name', autocapitalize: 'none' },
  lastName: { autocomplete: 'family-name' },
  email: { type: 'email', autocomplete: 'email' },
  phone: { type: 'tel', autocomplete: 'tel' },
};

export function kindOf(field: FormField): QuestionKind {
  return kinds[field];
}

export function isFormField(name: unknown): name is FormField {
  return Object.keys(kinds).some((known) => known === name);
}
