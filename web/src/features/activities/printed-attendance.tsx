import type { Activity } from '@instroom/domain/activity/activity.ts';
import { useTranslation } from 'react-i18next';
import { ActivityTimes } from '../../shared/activities/activity-times.tsx';
import { useMinute } from '../../shared/clock.ts';
import { formatMoment } from '../../ui/format.ts';
import classes from './attendance.module.css';
import type { Attendee } from './attendance-list.ts';
import { useWhere } from './use-where.ts';

type Props = { activity: Activity; attendees: readonly Attendee[] };

/** The list on paper: a box to tick behind each name, and room to write. */
export function PrintedAttendance({ activity, attendees }: Props) {
  const { t } = useTranslation('activities');
  const where = useWhere();
  const now = useMinute();
  return (
    <>
      <p>
        <ActivityTimes activity={activity} whole />, {where(activity)}.{' '}
        {t('attendance.printed', { date: formatMoment(now) })}
      </p>
      <table className={classes.paper}>
        <thead>
          <tr>
            <th scope="col">{t('signUps.name')}</th>
            <th scope="col">{t('attendance.came')}</th>
            <th scope="col">{t('attendance.remarks')}</th>
          </tr>
        </thead>
        <tbody>
          {attendees.map(({ registrationId, name, isWaiting, attendance }) => (
            <tr key={registrationId}>
              <th scope="row">{name}</th>
              <td>
                <span className={classes.box} />{' '}
                {attendance ? t(`standings.${attendance}`) : isWaiting && t('standings.waiting')}
              </td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
