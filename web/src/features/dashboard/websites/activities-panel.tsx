import { movedOnBetween } from '@instroom/domain/activity/moved-on.ts';
import { dayOf } from '@instroom/domain/calendar.ts';
import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { explained } from '@instroom/domain/figures/figure.ts';
import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { activitiesQuery, activityPlacesQuery } from '../../../data/activities.ts';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { useClock } from '../../../shared/clock.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { formatDay, formatNumber, formatShare } from '../../../ui/format.ts';
import { InfoButton } from '../../../ui/info-button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { WideTable } from '../../../ui/wide-table.tsx';
import classes from '../dashboard.module.css';
import { type HeldActivity, heldIn, sumOf } from '../held-activities.ts';

/** What took place or will in a year: places, who signed up, came, and went on to schools. */
export function ActivitiesPanel({ year }: { year: string }) {
  const { t } = useTranslation(['websites', 'dashboard']);
  const { regionId } = useSession();
  const activities = useQuery(activitiesQuery(regionId));
  const places = useQuery(activityPlacesQuery(regionId));
  const data =
    activities.data &&
    places.data &&
    heldIn((day) => day.startsWith(year), activities.data.rows, places.data.rows);
  return (
    <Panel
      title={t('websites:activities.title', { year })}
      info={
        <InfoButton
          label={t('dashboard:info', { figure: t('websites:activities.title', { year }) })}
          text={explained(computedFigures.activities)}
        />
      }
    >
      <Loaded
        query={{ ...activities, error: activities.error ?? places.error, data }}
        skeleton={<Skeleton height={160} />}
      >
        {(held) =>
          held.length === 0 ? <span>{t('dashboard:noneYet')}</span> : <Held held={held} />
        }
      </Loaded>
    </Panel>
  );
}

const columns = ['capacity', 'signedUp', 'attended', 'absent', 'movedOn'] as const;

function Held({ held }: { held: readonly HeldActivity[] }) {
  const { t } = useTranslation('websites');
  const { regionId } = useSession();
  const today = useClock(dayOf);
  const whole = sumOf(held.map(({ numbers }) => numbers));
  return (
    <WideTable label={t('activities.table')}>
      <thead>
        <tr>
          <th scope="col">{t('activities.activity')}</th>
          <th scope="col">{t('activities.day')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`activities.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {held.map(({ activity, numbers }) => (
          <tr key={activity.id}>
            <th scope="row">
              <Link
                to={paths.activity}
                params={{ regionId, activityId: activity.id }}
                className={classes.number}
              >
                {activity.title.nl}
              </Link>
            </th>
            <td>{formatDay(activity.startsAt)}</td>
            <Numbers
              numbers={numbers}
              isToCome={dayOf(activity.startsAt) > today}
              isOpen={dayOf(movedOnBetween(activity).until) > today}
            />
          </tr>
        ))}
        <tr className={classes.total}>
          <th scope="row">{t('activities.whole')}</th>
          <td />
          <Numbers numbers={whole} />
        </tr>
      </tbody>
    </WideTable>
  );
}

type NumbersProps = {
  numbers: HeldActivity['numbers'];
  /** Nobody can have come yet. */
  isToCome?: boolean;
  /** The ninety days are not over, so that the last number may still grow. */
  isOpen?: boolean;
};

function Numbers({ numbers, isToCome, isOpen }: NumbersProps) {
  const { t } = useTranslation('websites');
  const { capacity, signedUp, attended, absent, movedOn } = numbers;
  return (
    <>
      <td>{capacity === undefined ? t('activities.noLimit') : formatNumber(capacity)}</td>
      <td>{formatNumber(signedUp)}</td>
      {isToCome ? (
        <td colSpan={3}>{t('activities.toCome')}</td>
      ) : (
        <>
          <td>{formatNumber(attended)}</td>
          <td>{formatNumber(absent)}</td>
          <td>
            {formatNumber(movedOn)}
            <span className={classes.part}>
              {isOpen ? t('activities.soFar') : attended > 0 && formatShare(movedOn, attended)}
            </span>
          </td>
        </>
      )}
    </>
  );
}
