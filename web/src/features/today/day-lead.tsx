import { patienceWorkingDays } from '@instroom/domain/candidate/attention.ts';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/format.ts';
import type { Day } from './day.ts';
import classes from './today.module.css';

/** The day in a sentence or three. */
export function DayLead({ day: { untouched, holdOver, silent } }: { day: Day }) {
  const { t } = useTranslation('today');
  const say = (
    key: 'lead.waiting' | 'lead.late' | 'lead.silent' | 'lead.due',
    { length: count }: readonly unknown[],
  ) => t(key, { count, number: formatNumber(count), days: patienceWorkingDays });
  const late = untouched.filter(({ reason }) => reason.isLate);
  if (untouched.length + holdOver.length + silent.length === 0)
    return <p className={classes.lead}>{t('lead.done')}</p>;
  return (
    <p className={classes.lead}>
      {untouched.length > 0 && say('lead.waiting', untouched)}
      {late.length > 0 && `, ${say('lead.late', late)}`}
      {untouched.length > 0 && '. '}
      {holdOver.length > 0 && `${say('lead.due', holdOver)} `}
      {silent.length > 0 && say('lead.silent', silent)}
    </p>
  );
}
