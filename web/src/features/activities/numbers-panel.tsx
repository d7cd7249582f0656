import type { Activity } from '@instroom/domain/activity/activity.ts';
import { useTranslation } from 'react-i18next';
import { LiveNumber } from '../../ui/live-number.tsx';
import { Panel } from '../../ui/panel.tsx';
import classes from './activities.module.css';
import { PlacesBar } from './places-bar.tsx';
import type { ListedActivity } from './shown-activities.ts';

type Props = {
  activity: Pick<Activity, 'capacity'>;
  places: ListedActivity['places'];
  /** Before that nobody can have come or stayed away. */
  hasBegun: boolean;
};

/** How many come, wait, cancelled and came; live. */
export function NumbersPanel({ activity, places, hasBegun }: Props) {
  const { t } = useTranslation('activities');
  const { capacity } = activity;
  const numbers = [
    ['confirmed', places.confirmed],
    ...(capacity === undefined
      ? []
      : ([['free', Math.max(0, capacity - places.confirmed)]] as const)),
    ['waiting', places.waiting],
    ['cancelled', places.cancelled],
    ...(hasBegun
      ? ([
          ['attended', places.attended],
          ['absent', places.absent],
        ] as const)
      : []),
  ] as const;
  return (
    <Panel title={t('page.numbers')}>
      <PlacesBar activity={{ ...activity, places }} />
      <dl className={classes.numbers}>
        {numbers.map(([name, number]) => (
          <div key={name}>
            <dt>{t(`page.${name}`)}</dt>
            <dd>
              <LiveNumber value={number} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
