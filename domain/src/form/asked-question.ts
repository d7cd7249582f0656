// A question as a visitor meets it, in the language of the form: of the base or a region's own. Both forms, with script
// and without, draw what stands here.
import { isRequired, maximumOf } from './answer-limits.ts';
import type { FormField } from './answers.ts';
import { type Choice, type ShownChoice, showChoice } from './choice.ts';
import type { OwnQuestion } from './own-question.ts';
import { kindOf, lineAttributes, type QuestionKind } from './question.ts';
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
};

/** `lang`: they are in another language than the form. */
export type Words = { text: string; lang?: LanguageCode };

type Description = {
  fields: readonly FormField[];
  choices: Partial<Record<FormField, readonly Choice[] | undefined>>;
  ownQuestions: readonly OwnQuestion[];
};

export function askedQuestions(
  { fields, choices, ownQuestions }: Description,
  language: LanguageCode,
): AskedQuestion[] {
  const texts = formTexts[language];
  const hints: Partial<Record<FormField, string>> = texts.hints;
  const shown = (list: readonly Choice[] = []) => list.map((one) => showChoice(one, language));
  const ofBase = fields.map((name): AskedQuestion => {
    const hint = hints[name];
    return {
      name,
      kind: kindOf(name),
      label: { text: texts.labels[name] },
      hint: hint ? { text: hint } : undefined,
      isRequired: isRequired(name),
      max: maximumOf(name),
      attributes: lineAttributes[name] ?? {},
      choices: shown(choices[name]),
    };
  });
  const own = ownQuestions.map(
    (question): AskedQuestion => ({
      name: question.name,
      kind: question.kind,
      label: inLanguage(question.label, language),
      hint: question.hint && inLanguage(question.hint, language),
      isRequired: question.required,
      max: question.max,
      attributes: attributesOf(question),
      choices: shown(question.choices),
    }),
  );
  return [...ofBase, ...own];
}

/** A region's own words, which may be there in Dutch only. */
function inLanguage({ nl, en }: OwnQuestion['label'], language: LanguageCode): Words {
  if (language === 'nl') return { text: nl };
  return en ? { text: en } : { text: nl, lang: 'nl' };
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
