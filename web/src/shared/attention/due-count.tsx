import { isDue } from '@instroom/domain/candidate/attention.ts';
import { VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { formatNumber } from '../../ui/format.ts';
import { useRoster } from '../roster/use-roster.ts';
import classes from './due-count.module.css';
import { useAttention } from './use-attention.ts';

/**
 * How many people the day of who looks begins with; nothing where that is nobody, or where no page has read the roster
 * yet: a number in the menu is not worth reading a region for. Once read, the roster stays live as long as the menu is
 * there, so that the number is true and a page that comes back finds it.
 */
export function DueCount() {
  const { t } = useTranslation('attention');
  const { account } = useSession();
  const { data } = useRoster({ enabled: false });
  const { reasonsOf } = useAttention();
  const rows = data?.rows;
  const count = useMemo(
    () =>
      rows?.filter((row) => isDue(reasonsOf(row), { ownerUid: row.ownerUid, uid: account.uid }))
        .length ?? 0,
    [rows, reasonsOf, account.uid],
  );
  if (count === 0) return null;
  const number = formatNumber(count);
  return (
    <span className={classes.count}>
      <span aria-hidden>{number}</span>
      <VisuallyHidden>, {t('due', { count, number })}</VisuallyHidden>
    </span>
  );
}
