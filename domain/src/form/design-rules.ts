// What a form must keep to before websites may show it. While somebody works on it, a draft may still miss something: the
// screen says what, and publishing refuses it.
import type { FieldDef } from '../custom/field-def.ts';
import type { ErrorCode } from '../errors.ts';
import { isReadableAccent } from './accent.ts';
import type { Choice } from './choice.ts';
import { describeField } from './describe-field.ts';
import { choicesOf } from './description.ts';
import type { FormDesign } from './form.ts';
import { type FormQuestion, questionsIn } from './layout.ts';
import { ownKeyOf, ownQuestionName } from './own-question.ts';
import { isFormField, kindOf, type QuestionKind } from './question.ts';
import { type MailProblem, mailProblemsOf } from './received-mail.ts';

export type DesignProblem =
  | {
      code: Extract<ErrorCode, `form_${string}`>;
      /** The question that it is about. */
      question?: string;
    }
  | { code: MailProblem['code']; mail: MailProblem };
type QuestionProblem = Extract<DesignProblem, { question?: string }>;

/** What a form takes from its region. */
export type Surroundings = {
  /** Those that may stand in forms. */
  ownFields: readonly FieldDef[];
  region: Parameters<typeof mailProblemsOf>[1];
};

/** Without these nobody can be written to or found again. */
export const alwaysAsked = ['firstName', 'lastName', 'email'] as const;

/** A question that can be put in a form, as the base or the region made it. */
export type Askable = {
  name: string;
  kind: QuestionKind;
  isRequired: boolean;
  choices: Choice[] | undefined;
};

/** Undefined for a question that is not there, or not any more. `ownFields`: those that may stand in forms. */
export function askable(name: string, ownFields: readonly FieldDef[]): Askable | undefined {
  if (isFormField(name))
    return {
      name,
      kind: kindOf(name),
      isRequired: isAlwaysAsked(name),
      choices: choicesOf(name),
    };
  const field = ownFields.find(({ key }) => key === ownKeyOf(name));
  if (!field) return undefined;
  const { kind, required, choices } = describeField(field);
  return { name: ownQuestionName(field.key), kind, isRequired: required, choices };
}

export function isAlwaysAsked(name: string): boolean {
  return alwaysAsked.some((known) => known === name);
}

/** The first thing that is wrong. */
export function refusalOfDesign(
  design: FormDesign,
  surroundings: Surroundings,
): DesignProblem['code'] | undefined {
  return problemsOf(design, surroundings)[0]?.code;
}

/** Everything that is wrong, in the order of the questions; then the mail and the look. */
export function problemsOf(
  design: FormDesign,
  { ownFields, region }: Surroundings,
): DesignProblem[] {
  const questions = questionsIn(design.pages);
  return [
    ...missingNames(questions),
    ...questions.flatMap((question, index) =>
      problemsOfQuestion(question, questions.slice(0, index), ownFields),
    ),
    ...mailProblemsOf(design, region).map((mail) => ({ code: mail.code, mail })),
    ...problemsOfLook(design),
  ];
}

function missingNames(questions: readonly FormQuestion[]): QuestionProblem[] {
  return alwaysAsked
    .filter((name) => !questions.some((question) => question.name === name && isOpen(question)))
    .map((question) => ({ code: 'form_name_missing', question }));
}

function isOpen({ hidden, showWhen }: FormQuestion): boolean {
  return !hidden && !showWhen;
}

function problemsOfQuestion(
  question: FormQuestion,
  earlier: readonly FormQuestion[],
  ownFields: readonly FieldDef[],
): QuestionProblem[] {
  const { name, required, hidden, value, showWhen } = question;
  const known = askable(name, ownFields);
  if (!known) return [{ code: 'form_question_unknown', question: name }];
  const codes: QuestionProblem['code'][] = [];
  if (earlier.some((other) => other.name === name)) codes.push('form_question_twice');
  if (hidden && !known.choices) codes.push('form_hidden_open');
  if (hidden && known.choices && !value && (required || known.isRequired))
    codes.push('form_hidden_without_value');
  if (value && !isOneOfItsAnswers(known, value)) codes.push('form_value_unknown');
  if (showWhen && !canWaitFor(showWhen, earlier, ownFields)) codes.push('form_condition_broken');
  return codes.map((code) => ({ code, question: name }));
}

function isOneOfItsAnswers({ kind, choices = [] }: Askable, value: readonly string[]): boolean {
  if (kind === 'choice' && value.length > 1) return false;
  return value.every((code) => choices.some((choice) => choice.code === code));
}

function canWaitFor(
  { name, anyOf }: NonNullable<FormQuestion['showWhen']>,
  earlier: readonly FormQuestion[],
  ownFields: readonly FieldDef[],
): boolean {
  if (!earlier.some((question) => question.name === name)) return false;
  const choices = askable(name, ownFields)?.choices ?? [];
  return anyOf.every((code) => choices.some((choice) => choice.code === code));
}

/** As a browser names it. Whose name stands before an `@` is none of the allowed ones. */
function originOf(address: string): string {
  return (/^https:\/\/[^/\\?#]+/i.exec(address)?.[0] ?? '').toLowerCase();
}

function problemsOfLook({ thankYouUrl, allowedOrigins, style }: FormDesign): DesignProblem[] {
  const problems: DesignProblem[] = [];
  if (thankYouUrl && !allowedOrigins.includes(originOf(thankYouUrl)))
    problems.push({ code: 'form_thanks_elsewhere' });
  if (style.accent && !isReadableAccent(style.accent)) problems.push({ code: 'form_accent_pale' });
  return problems;
}
