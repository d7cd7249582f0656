// The form as the server describes it, read with care: a page may be open longer than a version of the server lives.
import type { FormField } from '@instroom/domain/form/answers.ts';
import type { Choice } from '@instroom/domain/form/choice.ts';
import type { Bilingual, FormPage, FormQuestion } from '@instroom/domain/form/layout.ts';
import type { OwnQuestion } from '@instroom/domain/form/own-question.ts';
import { isFormField, questionKinds } from '@instroom/domain/form/question.ts';

export type Description = {
  name: string;
  purpose: 'contact' | 'activity';
  /** What is asked, in this order. */
  pages: FormPage[];
  texts: { intro?: Bilingual; send?: Bilingual; thanks?: Bilingual };
  /** What the visitor signs up for, line by line, the title first. */
  activity?: Record<'nl' | 'en', string[]>;
  thankYouUrl?: string;
  style: { look: 'own' | 'site'; accent?: string };
  /** Those of the base. */
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
  const { name, privacyStatement, desk, thankYouUrl } = value;
  const { url, version } = privacyStatement;
  if (typeof version !== 'string' || !isWebAddress(url)) return;
  const email = isRecord(desk) ? desk.email : undefined;
  const fields = value.fields.filter(isFormField);
  const ownQuestions = listOf(value.ownQuestions, isOwnQuestion);
  const known = [...fields, ...ownQuestions.map((question) => question.name)];
  return {
    name: typeof name === 'string' ? name : '',
    purpose: value.purpose === 'activity' ? 'activity' : 'contact',
    pages: readPages(value.pages, known),
    texts: readTexts(value.texts),
    ...readActivity(value.activity),
    ...(isWebAddress(thankYouUrl) && { thankYouUrl }),
    style: readStyle(value.style),
    fields,
    privacyStatement: { url, version },
    desk: typeof email === 'string' && email ? { email } : {},
    choices: readChoices(value.choices),
    ownQuestions,
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): Item[] {
  return Array.isArray(value) ? value.filter(isItem) : [];
}

/** An address that may become a link: `javascript:` is an address as well. */
function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\//i.test(value);
}

/** A server of before there were pages asks everything on one. */
function readPages(value: unknown, known: readonly string[]): FormPage[] {
  const isKnown = (question: unknown): question is FormQuestion =>
    isQuestion(question) && known.includes(question.name);
  const pages = listOf(value, isRecord).map(({ title, intro, questions }) => ({
    ...(isWords(title) && { title }),
    ...(isWords(intro) && { intro }),
    questions: listOf(questions, isKnown),
  }));
  return pages.some(({ questions }) => questions.length > 0)
    ? pages
    : [{ questions: known.map((name) => ({ name })) }];
}

/** One that this script does not understand is not drawn; the server says so where it is required. */
function isQuestion(value: unknown): value is FormQuestion {
  if (!isRecord(value)) return false;
  const { name, required, label, hint, value: given, hidden, showWhen } = value;
  return (
    typeof name === 'string' &&
    [required, hidden].every((flag) => isAbsent(flag) || typeof flag === 'boolean') &&
    [label, hint].every((words) => isAbsent(words) || isWords(words)) &&
    (isAbsent(given) || areTexts(given)) &&
    (isAbsent(showWhen) ||
      (isRecord(showWhen) && typeof showWhen.name === 'string' && areTexts(showWhen.anyOf)))
  );
}

function readTexts(value: unknown): Description['texts'] {
  const { intro, send, thanks } = isRecord(value) ? value : {};
  return {
    ...(isWords(intro) && { intro }),
    ...(isWords(send) && { send }),
    ...(isWords(thanks) && { thanks }),
  };
}

function readActivity(value: unknown): Pick<Description, 'activity'> {
  if (!isRecord(value)) return {};
  const isText = (line: unknown): line is string => typeof line === 'string';
  return { activity: { nl: listOf(value.nl, isText), en: listOf(value.en, isText) } };
}

function readStyle(value: unknown): Description['style'] {
  const { look, accent } = isRecord(value) ? value : {};
  return {
    look: look === 'site' ? 'site' : 'own',
    ...(typeof accent === 'string' && { accent }),
  };
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
  const isDrawn = isAbsent(choices) || (Array.isArray(choices) && choices.every(isChoice));
  return (
    typeof name === 'string' &&
    questionKinds.some((known) => known === kind) &&
    isWords(label) &&
    (isAbsent(hint) || isWords(hint)) &&
    isDrawn
  );
}

function isAbsent(value: unknown): value is undefined {
  return value === undefined;
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function isWords(value: unknown): value is Bilingual {
  return isRecord(value) && typeof value.nl === 'string';
}

function isChoice(value: unknown): value is Choice {
  return isRecord(value) && typeof value.code === 'string' && typeof value.nl === 'string';
}
