// The form as the server describes it, read with care: a page may be open longer than a version of the server lives.
import type { FormField } from '@instroom/domain/form/answers.ts';
import type { Choice } from '@instroom/domain/form/choice.ts';
import type { OwnQuestion } from '@instroom/domain/form/own-question.ts';
import { isFormField, questionKinds } from '@instroom/domain/form/question.ts';

export type Description = {
  name: string;
  /** What is asked, in this order. */
  fields: FormField[];
  privacyStatement: { url: string; version: string };
  desk: { email?: string };
  choices: Partial<Record<FormField, Choice[]>>;
  /** What the region asks beside the base. */
  ownQuestions: OwnQuestion[];
};

/** The description, or nothing where it cannot be one. A field that this script does not know is left out. */
export function readDescription(value: unknown): Description | undefined {
  if (!isRecord(value) || !Array.isArray(value.fields) || !isRecord(value.privacyStatement)) return;
  const { name, fields, privacyStatement, choices, desk, ownQuestions } = value;
  const { url, version } = privacyStatement;
  if (typeof version !== 'string' || !isWebAddress(url)) return;
  const email = isRecord(desk) ? desk.email : undefined;
  return {
    name: typeof name === 'string' ? name : '',
    fields: fields.filter(isFormField),
    privacyStatement: { url, version },
    desk: typeof email === 'string' && email ? { email } : {},
    choices: readChoices(choices),
    ownQuestions: Array.isArray(ownQuestions) ? ownQuestions.filter(isOwnQuestion) : [],
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An address that may become a link: `javascript:` is an address as well. */
function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\//i.test(value);
}

function readChoices(value: unknown): Description['choices'] {
  const choices: Description['choices'] = {};
  if (!isRecord(value)) return choices;
  for (const [field, items] of Object.entries(value)) {
    if (isFormField(field) && Array.isArray(items)) choices[field] = items.filter(isChoice);
  }
  return choices;
}

/** One that cannot be drawn is left out; the server says so where it is required. */
function isOwnQuestion(value: unknown): value is OwnQuestion {
  if (!isRecord(value)) return false;
  const { name, kind, label, hint, choices } = value;
  const isDrawn = choices === undefined || (Array.isArray(choices) && choices.every(isChoice));
  return (
    typeof name === 'string' &&
    questionKinds.some((known) => known === kind) &&
    isWords(label) &&
    (hint === undefined || isWords(hint)) &&
    isDrawn
  );
}

function isWords(value: unknown): boolean {
  return isRecord(value) && typeof value.nl === 'string';
}

function isChoice(value: unknown): value is Choice {
  return isRecord(value) && typeof value.code === 'string' && typeof value.nl === 'string';
}
