import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/format.ts';
import { useToLookAt } from './use-to-look-at.ts';

/** How many submissions somebody has to look at; nothing where that is none. */
export function InboxCount() {
  const { t } = useTranslation('inbox');
  const count = useToLookAt();
  if (count === 0) return null;
  const number = formatNumber(count);
  return (
    <>
      <span aria-hidden>{`\u00a0(${number})`}</span>
      <VisuallyHidden>, {t('waiting', { count, number })}</VisuallyHidden>
    </>
  );
}
