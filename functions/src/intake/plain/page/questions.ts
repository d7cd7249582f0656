// The questions of a form as HTML, each with the control that fits it.
import { isRequired } from '@instroom/domain/form/answer-limits.ts';
import type { FormField } from '@instroom/domain/form/answers.ts';
import { type ShownChoice, showChoice } from '@instroom/domain/form/choice.ts';
import { kindOf, lineAttributes } from '@instroom/domain/form/question.ts';
import { formTexts } from '@instroom/domain/form/texts/languages.ts';
import { type Attributes, element, type Markup } from '../../../platform/markup.ts';
import { answersIn, controlId, type FilledForm } from './filled-form.ts';
import { option } from './option.ts';
import { labelOf, partsOf } from './question-parts.ts';

export function question(field: FormField, form: FilledForm): Markup {
  return kindOf(field) === 'choices' ? severalChoices(field, form) : oneControl(field, form);
}

function oneControl(field: FormField, form: FilledForm): Markup {
  const { hint, error, describedBy } = partsOf(field, form);
  const control = controlOf(field, form, {
    id: controlId(field),
    name: field,
    required: isRequired(field),
    'aria-describedby': describedBy,
    'aria-invalid': error ? 'true' : undefined,
  });
  return element(
    'div',
    { class: `instroom-field instroom-${field}-field` },
    element('label', { for: controlId(field) }, ...labelOf(field, form)),
    hint,
    error,
    control,
  );
}

function controlOf(field: FormField, form: FilledForm, attributes: Attributes): Markup {
  const [answer = ''] = answersIn(form, field);
  switch (kindOf(field)) {
    case 'choice': {
      const texts = formTexts[form.language];
      const options = choicesFor(field, form).map(({ code, label, lang }) =>
        element('option', { value: code, lang, selected: code === answer }, label),
      );
      return element(
        'select',
        attributes,
        element('option', { value: '' }, texts.noChoice),
        ...options,
      );
    }
    case 'text':
      return element('textarea', { ...attributes, rows: 6 }, answer);
    default:
      return element('input', {
        type: 'text',
        ...lineAttributes[field],
        ...attributes,
        value: answer || undefined,
      });
  }
}

function severalChoices(field: FormField, form: FilledForm): Markup {
  const { hint, error, describedBy } = partsOf(field, form);
  const chosen = answersIn(form, field);
  const options = choicesFor(field, form).map(({ code, label, lang }, index) =>
    option(
      {
        // The first one is where the list of errors leads to.
        id: index === 0 ? controlId(field) : undefined,
        name: field,
        value: code,
        checked: chosen.includes(code),
      },
      element('span', { lang }, label),
    ),
  );
  const list = element('div', { class: 'instroom-options' }, ...options);
  return element(
    'fieldset',
    { class: 'instroom-field', 'aria-describedby': describedBy },
    element('legend', {}, ...labelOf(field, form)),
    hint,
    error,
    field === 'subjects' ? folded(list, form, error !== undefined) : list,
  );
}

/** More than sixty subjects are folded away until asked for; what was chosen is said outside. */
function folded(list: Markup, form: FilledForm, open: boolean): Markup {
  const { subjects } = formTexts[form.language];
  const chosen = answersIn(form, 'subjects');
  const labels = choicesFor('subjects', form)
    .filter(({ code }) => chosen.includes(code))
    .map(({ label }) => label);
  const summary = labels.length > 0 ? subjects.chosen(labels) : subjects.choose;
  return element('details', { open }, element('summary', {}, summary), list);
}

function choicesFor(field: FormField, { description, language }: FilledForm): ShownChoice[] {
  return (description.choices[field] ?? []).map((choice) => showChoice(choice, language));
}
