import { dayOf } from '@instroom/domain/calendar.ts';
import { seatsOn } from '@instroom/domain/costs/seats.ts';
import type { Region } from '@instroom/domain/region/region.ts';
import { Anchor, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { changesIn, regionSeatsQuery } from '../../data/costs.ts';
import { paths } from '../../paths.ts';
import { useClock } from '../../shared/clock.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import classes from './platform.module.css';

/** How many work in a region now; who they are, the platform does not see. */
export function SeatsPanel({ region, regionId }: { region: Region; regionId: string }) {
  const { t } = useTranslation('platform');
  const seats = useQuery(regionSeatsQuery(regionId));
  const today = useClock(dayOf);
  return (
    <Panel title={t('region.seats')}>
      <Loaded query={seats} skeleton={<Skeleton height={48} />}>
        {(found) => {
          const { paid, free } = seatsOn(changesIn(found), today);
          return (
            <>
              <p className={classes.fact}>
                {t('region.seatsNow', {
                  editors: t('region.editors', { count: paid }),
                  viewers: t('region.viewers', { count: free }),
                })}
              </p>
              {paid === 0 && region.status === 'onboarding' && (
                <p className={classes.dimmed}>{t('region.waiting')}</p>
              )}
            </>
          );
        }}
      </Loaded>
      <Anchor component={Link} to={paths.platformCosts} size="sm" className={classes.back}>
        {t('region.toCosts')}
      </Anchor>
    </Panel>
  );
}
