// How a region's own field is asked in a form.
import { yesNo } from '../codes/yes-no.ts';
import { customMaxima } from '../custom/custom-value.ts';
import { activeOptions, type FieldDef, type FieldType } from '../custom/field-def.ts';
import type { Choice } from './choice.ts';
import { type OwnQuestion, ownQuestionName } from './own-question.ts';

const asked: Record<FieldType, Pick<OwnQuestion, 'kind' | 'input' | 'max'>> = {
  text: { kind: 'line', max: customMaxima.line },
  longText: { kind: 'text', max: customMaxima.text },
  number: { kind: 'line', input: 'number' },
  date: { kind: 'line', input: 'day' },
  boolean: { kind: 'choice' },
  select: { kind: 'choice' },
  multiselect: { kind: 'choices', max: customMaxima.choices },
};

export function describeField(field: FieldDef): OwnQuestion {
  const { key, type, required, label, labelEn, help, helpEn } = field;
  const choices = choicesOf(field);
  return {
    name: ownQuestionName(key),
    ...asked[type],
    required,
    label: { nl: label, ...(labelEn && { en: labelEn }) },
    ...(help && { hint: { nl: help, ...(helpEn && { en: helpEn }) } }),
    ...(choices && { choices }),
  };
}

function choicesOf(field: FieldDef): Choice[] | undefined {
  switch (field.type) {
    case 'boolean':
      return yesNo.map((item) => ({ ...item }));
    case 'select':
    case 'multiselect':
      return activeOptions(field).map(({ code, label, labelEn }) => ({
        code,
        nl: label,
        ...(labelEn && { en: labelEn }),
      }));
    default:
      return undefined;
  }
}
