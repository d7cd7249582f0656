import { dayOf } from '@instroom/domain/calendar.ts';
import {
  isRunning,
  lastPeriods,
  type Period,
  previousPeriod,
  readPeriod,
} from '@instroom/domain/report/period.ts';
import { periodReport } from '@instroom/domain/report/period-report.ts';
import { targetProgress } from '@instroom/domain/report/target-progress.ts';
import { yearAtWork } from '@instroom/domain/report/year-at-work.ts';
import { Alert, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { activitiesQuery, activityPlacesQuery } from '../../../data/activities.ts';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { useClock } from '../../../shared/clock.ts';
import { useDocumentTitle } from '../../../shared/document-title.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { namePeriod } from '../../../shared/period-names.ts';
import { formatMoment } from '../../../ui/format.ts';
import { Page } from '../../../ui/page.tsx';
import { usePrinting } from '../../../ui/use-printing.ts';
import dashboardClasses from '../dashboard.module.css';
import { monthsQuery } from '../dashboard-queries.ts';
import { heldIn } from '../held-activities.ts';
import { BackToFigures } from './back-to-figures.tsx';
import { HeldTable } from './held-table.tsx';
import { PeriodChoice } from './period-choice.tsx';
import classes from './report.module.css';
import { ReportActions } from './report-actions.tsx';
import { ReportByMail } from './report-by-mail.tsx';
import { ReportTables } from './report-tables.tsx';
import type { Take, TakenReport } from './take.ts';
import { TargetsOfYear } from './targets-of-year.tsx';
import { withActivities } from './told-activities.ts';
import { YearsAtWork } from './years-at-work.tsx';

const route = getRouteApi(paths.report);

/** What happened in a period, to hand to boards and ministry. */
export function ReportPage() {
  const { t } = useTranslation('report');
  const { regionId, region } = useSession();
  const today = useClock(dayOf);
  const month = today.slice(0, 7);
  const { periode } = route.useSearch();
  const [present] = lastPeriods('year', month, 1);
  const period = (periode && readPeriod(periode)) || present;
  const before = period && previousPeriod(period);
  const years = {
    from: Number(before?.months[0]?.slice(0, 4)),
    to: Number(period?.months.at(-1)?.slice(0, 4)),
  };
  const months = useQuery(monthsQuery(regionId, years));
  const activities = useQuery(activitiesQuery(regionId));
  const places = useQuery(activityPlacesQuery(regionId));
  // As long as nobody stated a purpose, what leaves the region hides small numbers.
  const [take, setTake] = useState<Take>({});
  const printing = usePrinting();
  const isWhole = !printing || take.purpose !== undefined;
  const data = useMemo(() => {
    if (!period || !months.data || !activities.data || !places.data) return undefined;
    const heldDuring = ({ months: names }: Period) =>
      heldIn((day) => names.includes(day.slice(0, 7)), activities.data.rows, places.data.rows);
    const held = { now: heldDuring(period), before: heldDuring(previousPeriod(period)) };
    const set = region.settings.targets?.[period.key] ?? {};
    const madeFor = (hides: boolean): TakenReport => {
      const report = periodReport(period, months.data, { hides });
      const targets = targetProgress(report, set, today);
      const yearsAtWork = [period, report.before].map((of) =>
        yearAtWork(of, months.data, { hides, month }),
      );
      return { ...withActivities(report, held, { hides }), targets, yearsAtWork };
    };
    return { shown: madeFor(!isWhole), taken: madeFor(take.purpose === undefined) };
  }, [
    period,
    months.data,
    activities.data,
    places.data,
    region,
    today,
    month,
    isWhole,
    take.purpose,
  ]);
  const title = period ? t('titleOf', { period: namePeriod(period, t) }) : t('title');
  return (
    <Page above={<BackToFigures />} title={title} documentTitle={useDocumentTitle(title)}>
      <div data-screen className={classes.choices}>
        {period && <PeriodChoice period={period} month={month} />}
        <ReportByMail />
        {data && <ReportActions report={data.taken} take={take} onTake={setTake} />}
      </div>
      <p className={classes.about}>
        {t('about', { region: region.name, moment: formatMoment(new Date()) })}
      </p>
      {period && isRunning(period, month) && <Alert mb="md">{t('running')}</Alert>}
      {!isWhole && <p className={classes.about}>{t('hides')}</p>}
      <Loaded
        query={{ ...months, error: months.error ?? activities.error ?? places.error, data }}
        skeleton={<Skeleton height={480} radius="md" />}
      >
        {({ shown }) => (
          <div className={dashboardClasses.stack}>
            <TargetsOfYear targets={shown.targets} />
            <ReportTables report={shown} />
            <YearsAtWork years={shown.yearsAtWork} />
            <HeldTable held={shown.held} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
