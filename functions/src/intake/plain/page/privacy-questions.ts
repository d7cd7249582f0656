// What the visitor has to know and may decide about personal data.
import { formTexts } from '@instroom/domain/form/texts/languages.ts';
import { element, type Markup } from '../../../platform/markup.ts';
import { controlId, type FilledForm } from './filled-form.ts';
import { option } from './option.ts';
import { errorBeside, errorId } from './question-parts.ts';

const statement = 'privacyStatementVersion';

export function privacyQuestions(form: FilledForm): Markup {
  const { url, version } = form.description.privacyStatement;
  const { privacy, newTab, required } = formTexts[form.language];
  const error = errorBeside(statement, form);
  const hintId = `${controlId('keepOneYear')}-hint`;
  return element(
    'fieldset',
    { class: 'instroom-field instroom-privacy' },
    element('legend', {}, privacy.legend),
    element(
      'p',
      {},
      `${privacy.introduction} `,
      element('a', { href: url, target: '_blank', rel: 'noopener' }, privacy.statement),
      ` ${newTab}.`,
    ),
    error,
    option(
      {
        id: controlId(statement),
        name: statement,
        // The version that was read. Who read an older one than is accepted now, has to read again.
        value: version,
        required: true,
        checked: form.sent?.privacyStatementVersion === version,
        'aria-describedby': error ? errorId(statement) : undefined,
        'aria-invalid': error ? 'true' : undefined,
      },
      element(
        'span',
        {},
        `${privacy.read} `,
        element('span', { class: 'instroom-required' }, required),
      ),
    ),
    option(
      {
        id: controlId('keepOneYear'),
        name: 'keepOneYear',
        value: 'true',
        checked: form.sent?.keepOneYear,
        'aria-describedby': hintId,
      },
      element('span', {}, privacy.keepOneYear),
    ),
    element('p', { id: hintId, class: 'instroom-hint' }, privacy.keepOneYearHint),
  );
}
