// What was filled in, in words, for whoever decides about it. It may be anything: a program sends what it likes.
import { type CodeItem, labelOf } from '@instroom/domain/codes/code-list.ts';
import { municipalities } from '@instroom/domain/codes/municipality.ts';
import { priorEducations } from '@instroom/domain/codes/prior-education.ts';
import { qualifications } from '@instroom/domain/codes/qualification.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import type { FieldDef } from '@instroom/domain/custom/field-def.ts';
import { formFields } from '@instroom/domain/form/answers.ts';
import { ownKeyOf, ownQuestionName } from '@instroom/domain/form/own-question.ts';
import { isFormField } from '@instroom/domain/form/question.ts';
import type { Submission } from '@instroom/domain/form/submission.ts';

const lists: Partial<Record<string, readonly CodeItem[]>> = {
  sectors,
  subjects,
  qualificationsSought: qualifications,
  priorEducation: priorEducations,
  municipalityCode: municipalities,
};

export type Given = { name: string; value: string };

/** The base in its order, then own questions, then what the form never asked; what is empty is left out. */
export function answersIn(
  { answers }: Pick<Submission, 'answers'>,
  ownFields: readonly Pick<FieldDef, 'key' | 'options'>[],
): Given[] {
  const names = Object.keys(answers);
  const ordered = [
    ...formFields.filter((name) => names.includes(name)),
    ...ownFields.map(({ key }) => ownQuestionName(key)).filter((name) => names.includes(name)),
  ];
  const others = names.filter((name) => !ordered.some((known) => known === name));
  return [...ordered, ...others].flatMap((name) => {
    const value = inWords(answers[name], listOf(name, ownFields));
    return value === '' ? [] : [{ name, value }];
  });
}

function listOf(
  name: string,
  ownFields: readonly Pick<FieldDef, 'key' | 'options'>[],
): readonly CodeItem[] {
  if (isFormField(name)) return lists[name] ?? [];
  const key = ownKeyOf(name);
  const options = ownFields.find((field) => field.key === key)?.options ?? [];
  return options.map(({ code, label }) => ({ code, nl: label }));
}

function inWords(value: unknown, list: readonly CodeItem[]): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((part) => inWords(part, list)).join(', ');
  if (typeof value === 'object') return JSON.stringify(value);
  return labelOf(list, String(value)).trim();
}

/** Who it says it is; empty where no name was sent. */
export function nameIn({ answers }: Pick<Submission, 'answers'>): string {
  return [answers.firstName, answers.infix, answers.lastName]
    .filter((part) => typeof part === 'string')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}
