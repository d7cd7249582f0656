import { isOver, yearOf } from '@instroom/domain/beyond/beyond-year.ts';
import { dayOf, startOfDay } from '@instroom/domain/calendar.ts';
import { lastPeriods, previousPeriod } from '@instroom/domain/report/period.ts';
import { Alert, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../paths.ts';
import { useClock } from '../../../shared/clock.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { namePeriod } from '../../../shared/period-names.ts';
import { Panel } from '../../../ui/panel.tsx';
import { together } from '../loaded-together.ts';
import classes from '../platform.module.css';
import { regionsQuery } from '../platform-queries.ts';
import { EstablishYear } from './establish-year.tsx';
import { YearChoice } from './year-choice.tsx';
import { beyondYearQuery } from './year-queries.ts';
import { YearTables } from './year-tables.tsx';

const route = getRouteApi(paths.platformFigures);
/** In each of the two kinds. */
const offered = 6;

/** What happened in a year in all regions that share, together. */
export function YearPage() {
  const { t } = useTranslation(['report', 'platform']);
  const today = useClock(dayOf);
  const month = today.slice(0, 7);
  const years = (['year', 'schoolYear'] as const).map((kind) =>
    lastPeriods(kind, month, offered).slice(1),
  );
  const { periode } = route.useSearch();
  const period = (periode && yearOf(periode)) || years[0]?.[0];
  const before = period && previousPeriod(period);
  const year = useQuery(beyondYearQuery(period?.key ?? ''));
  const yearBefore = useQuery(beyondYearQuery(before?.key ?? ''));
  const regions = useQuery(regionsQuery);
  if (!period) return null;
  const title = t('platform:year.title', { period: namePeriod(period, t) });
  return (
    <div className={classes.page}>
      <Panel title={title} beside={<YearChoice period={period} years={years} />}>
        <p className={classes.dimmed}>{t('platform:year.rule')}</p>
        {!isOver(period, startOfDay(today)) && <Alert mt="md">{t('platform:year.running')}</Alert>}
        <Loaded
          query={together(year, yearBefore, regions)}
          skeleton={<Skeleton height={320} radius="md" mt="md" />}
        >
          {([now, then, { rows }]) =>
            now ? (
              <YearTables period={period} year={now} before={then} regions={rows} />
            ) : (
              isOver(period, startOfDay(today)) && <EstablishYear period={period} />
            )
          }
        </Loaded>
      </Panel>
    </div>
  );
}
