// The questions of a form as HTML, each with the control that fits it.
import type { AskedQuestion } from '@instroom/domain/form/asked-question.ts';
import { formTexts } from '@instroom/domain/form/texts/languages.ts';
import { type Attributes, element, type Markup } from '../../../platform/markup.ts';
import { answersTo, controlId, type FilledForm } from './filled-form.ts';
import { option } from './option.ts';
import { isAlwaysRequired, labelOf, partsOf } from './question-parts.ts';

export function question(asked: AskedQuestion, form: FilledForm): Markup {
  return asked.kind === 'choices' ? severalChoices(asked, form) : oneControl(asked, form);
}

function oneControl(asked: AskedQuestion, form: FilledForm): Markup {
  const { name } = asked;
  const { when, hint, error, describedBy } = partsOf(asked, form);
  const control = controlOf(asked, form, {
    id: controlId(name),
    name,
    required: isAlwaysRequired(asked),
    'aria-describedby': describedBy,
    'aria-invalid': error ? 'true' : undefined,
  });
  return element(
    'div',
    { class: `instroom-field instroom-${name}-field` },
    element('label', { for: controlId(name) }, ...labelOf(asked, form)),
    when,
    hint,
    error,
    control,
  );
}

function controlOf(asked: AskedQuestion, form: FilledForm, attributes: Attributes): Markup {
  const [answer = ''] = answersTo(form, asked);
  switch (asked.kind) {
    case 'choice': {
      const texts = formTexts[form.language];
      const options = asked.choices.map(({ code, label, lang }) =>
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
        ...asked.attributes,
        ...attributes,
        value: answer || undefined,
      });
  }
}

function severalChoices(asked: AskedQuestion, form: FilledForm): Markup {
  const { name } = asked;
  const { when, hint, error, describedBy } = partsOf(asked, form);
  const chosen = answersTo(form, asked);
  const options = asked.choices.map(({ code, label, lang }, index) =>
    option(
      {
        // The first one is where the list of errors leads to.
        id: index === 0 ? controlId(name) : undefined,
        name,
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
    element('legend', {}, ...labelOf(asked, form)),
    when,
    hint,
    error,
    name === 'subjects' ? folded(list, asked, { form, open: error !== undefined }) : list,
  );
}

/** More than sixty subjects are folded away until asked for; what was chosen is said outside. */
function folded(
  list: Markup,
  asked: AskedQuestion,
  { form, open }: { form: FilledForm; open: boolean },
): Markup {
  const { subjects } = formTexts[form.language];
  const chosen = answersTo(form, asked);
  const labels = asked.choices
    .filter(({ code }) => chosen.includes(code))
    .map(({ label }) => label);
  const summary = labels.length > 0 ? subjects.chosen(labels) : subjects.choose;
  return element('details', { open }, element('summary', {}, summary), list);
}
