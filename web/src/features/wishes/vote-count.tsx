import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/format.ts';
import classes from './wishes.module.css';

export function VoteCount({ votes: { length: count } }: { votes: readonly string[] }) {
  const { t } = useTranslation('wishes');
  return (
    <span className={classes.count}>{t('votes', { count, number: formatNumber(count) })}</span>
  );
}
