import { patienceWorkingDays } from '@instroom/domain/candidate/attention.ts';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/format.ts';
import { type Day, isLate } from './day.ts';
import classes from './today.module.css';

/** The day in a sentence or two. */
export function DayLead({ day: { waiting, silent } }: { day: Day }) {
  const { t } = useTranslation('today');
  const say = (key: 'lead.waiting' | 'lead.late' | 'lead.silent', count: number) =>
    t(key, { count, number: formatNumber(count), days: patienceWorkingDays });
  const late = waiting.filter(isLate).length;
  if (waiting.length === 0 && silent.length === 0)
    return <p className={classes.lead}>{t('lead.done')}</p>;
  return (
    <p className={classes.lead}>
      {waiting.length > 0 && say('lead.waiting', waiting.length)}
      {late > 0 && `, ${say('lead.late', late)}`}
      {waiting.length > 0 && '. '}
      {silent.length > 0 && say('lead.silent', silent.length)}
    </p>
  );
}
