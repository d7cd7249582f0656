import type { FormFigures } from '@instroom/domain/form/form-stats.ts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { websites } from '../../../messages/nl/websites.ts';
import { useQuestionLabel } from '../../../shared/forms/use-question-label.ts';
import { formatNumber } from '../../../ui/format.ts';

/** More tell nothing more. */
const shown = 5;

/** What visitors have to fill in again most often: a question that many get wrong is asked unclearly. */
export function FormErrors({ errors }: Pick<FormFigures, 'errors'>) {
  const { t } = useTranslation('websites');
  const labelOf = useQuestionLabel();
  if (errors.length === 0) return null;
  return (
    <>
      <Text size="sm" mt="sm">
        {t('forms.errors')}
      </Text>
      <ul>
        {errors.slice(0, shown).map(({ field, code, count }) => (
          <li key={`${field}:${code}`}>
            <Text size="sm" span>
              {t('forms.error', {
                question: labelOf(field),
                what: wordsOf(code),
                number: formatNumber(count),
              })}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A code that has no words yet is shown as it is. */
function wordsOf(code: string): string {
  return new Map<string, string>(Object.entries(websites.forms.codes)).get(code) ?? code;
}
