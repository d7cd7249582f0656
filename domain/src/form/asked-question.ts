// A question as a visitor meets it, in the language of the form: of the base or a region's own. Both forms, with script
// and without, draw what stands here.
import { isRequired, maximumOf } from './answer-limits.ts';
import type { FormField } from './answers.ts';
import { type Choice, type ShownChoice, showChoice } from './choice.ts';
import {
  type Bilingual,
  type FormPage,
  type FormQuestion,
  questionsIn,
  type ShowWhen,
} from './layout.ts';
import type { OwnQuestion } from './own-question.ts';
import { isFormField, kindOf, lineAttributes, type QuestionKind } from './question.ts';
import { formTexts, type LanguageCode } from './texts/languages.ts';

export type AskedQuestion = {
  name: string;
  kind: QuestionKind;
  label: Words;
  hint: Words | undefined;
  isRequired: boolean;
  /** How many characters, or how many choices. */
  max: number | undefined;
  /** What a line asks of the browser: its keyboard, and what it may fill in by itself. */
  attributes: Record<string, string>;
  choices: ShownChoice[];
  /** Filled in or chosen before anybody begins. */
  value: string[];
  /** Not drawn: what is sent is its value, or what the address of the page gives. */
  isHidden: boolean;
  showWhen: ShowWhen | undefined;
};

export type AskedPage = {
  title: Words | undefined;
  intro: Words | undefined;
  questions: AskedQuestion[];
};

/** `lang`: they are in another language than the form. */
export type Words = { text: string; lang?: LanguageCode };

type Description = {
  pages: readonly FormPage[];
  choices: Partial<Record<FormField, readonly Choice[] | undefined>>;
  ownQuestions: readonly OwnQuestion[];
};

export function askedPages(description: Description, language: LanguageCode): AskedPage[] {
  return description.pages.map(({ title, intro, questions }) => ({
    title: wordsIn(title, language),
    intro: wordsIn(intro, language),
    questions: questions.flatMap((question) => {
      const asked = ofBase(question, description, language) ?? own(question, description, language);
      return asked ? [asWished(asked, question, language)] : [];
    }),
  }));
}

export function askedQuestions(description: Description, language: LanguageCode): AskedQuestion[] {
  return askedPages(description, language).flatMap(({ questions }) => questions);
}

/** A region's own words, which may be there in Dutch only. */
export function wordsIn(words: Bilingual, language: LanguageCode): Words;
export function wordsIn(words: Bilingual | undefined, language: LanguageCode): Words | undefined;
export function wordsIn(words: Bilingual | undefined, language: LanguageCode): Words | undefined {
  if (!words || language === 'nl') return words && { text: words.nl };
  return words.en ? { text: words.en } : { text: words.nl, lang: 'nl' };
}

/**
 * Whether a question can be asked at all: one that waits for a question that nobody is shown can only follow from what
 * that one is fixed to. For the form without script, in which nothing else is known before sending.
 */
export function canBeAsked(
  pages: readonly FormPage[],
  fixed: (name: string) => readonly string[],
): (name: string) => boolean {
  const questions = new Map(questionsIn(pages).map((question) => [question.name, question]));
  const possible = new Set<string>();
  for (const { name, showWhen } of questions.values()) {
    const awaited = showWhen && questions.get(showWhen.name);
    const isPossible =
      !showWhen ||
      (possible.has(showWhen.name) &&
        (!awaited?.hidden || fixed(showWhen.name).some((code) => showWhen.anyOf.includes(code))));
    if (isPossible) possible.add(name);
  }
  return (name) => possible.has(name);
}

type Plain = Omit<AskedQuestion, 'value' | 'isHidden' | 'showWhen'>;

function ofBase(
  { name }: FormQuestion,
  { choices }: Description,
  language: LanguageCode,
): Plain | undefined {
  if (!isFormField(name)) return undefined;
  const texts = formTexts[language];
  const hints: Partial<Record<FormField, string>> = texts.hints;
  const hint = hints[name];
  return {
    name,
    kind: kindOf(name),
    label: { text: texts.labels[name] },
    hint: hint ? { text: hint } : undefined,
    isRequired: isRequired(name),
    max: maximumOf(name),
    attributes: lineAttributes[name] ?? {},
    choices: shown(choices[name], language),
  };
}

function own(
  { name }: FormQuestion,
  { ownQuestions }: Description,
  language: LanguageCode,
): Plain | undefined {
  const question = ownQuestions.find((one) => one.name === name);
  if (!question) return undefined;
  return {
    name,
    kind: question.kind,
    label: wordsIn(question.label, language),
    hint: wordsIn(question.hint, language),
    isRequired: question.required,
    max: question.max,
    attributes: attributesOf(question),
    choices: shown(question.choices, language),
  };
}

/** What the form says over how the question is usually asked. */
function asWished(asked: Plain, question: FormQuestion, language: LanguageCode): AskedQuestion {
  const { label, hint, required, value, hidden, showWhen } = question;
  return {
    ...asked,
    label: wordsIn(label, language) ?? asked.label,
    hint: wordsIn(hint, language) ?? asked.hint,
    isRequired: asked.isRequired || required === true,
    value: value ?? [],
    isHidden: hidden === true,
    showWhen,
  };
}

function shown(list: readonly Choice[] = [], language: LanguageCode): ShownChoice[] {
  return list.map((one) => showChoice(one, language));
}

function attributesOf({ input }: OwnQuestion): Record<string, string> {
  switch (input) {
    case 'day':
      return { type: 'date' };
    case 'number':
      return { inputmode: 'decimal' };
    default:
      return {};
  }
}
