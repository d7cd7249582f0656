import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { explained } from '@instroom/domain/figures/figure.ts';
import { canManage } from '@instroom/domain/region/member.ts';
import type { Targets } from '@instroom/domain/region/targets.ts';
import { type Period, periodOf } from '@instroom/domain/report/period.ts';
import { periodReport } from '@instroom/domain/report/period-report.ts';
import { targetProgress } from '@instroom/domain/report/target-progress.ts';
import { Anchor, NativeSelect } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { namePeriod } from '../../../shared/period-names.ts';
import { Panel } from '../../../ui/panel.tsx';
import { ChartPanel } from '../chart-panel.tsx';
import type { Months } from '../months.ts';
import { TargetTable } from '../target-table.tsx';
import { TargetBars } from './target-bars.tsx';

const route = getRouteApi(paths.figures);

/** How far the region is this year with what it set out to reach. */
export function TargetsPanel({ months, today }: { months: Months; today: string }) {
  const { t } = useTranslation('report');
  const { region } = useSession();
  const { targets = {} } = region.settings;
  const years = presentYears(today);
  const { doelen } = route.useSearch();
  const period = years.find(({ kind }) => kind === doelen) ?? firstWith(targets, years);
  const progress = useMemo(
    () =>
      targetProgress(
        periodReport(period, months, { hides: false }),
        targets[period.key] ?? {},
        today,
      ),
    [period, months, targets, today],
  );
  const figure = computedFigures.targets;
  return (
    <>
      <YearSelect period={period} years={years} />
      {progress.length === 0 ? (
        <NoTargets year={namePeriod(period, t)} />
      ) : (
        <ChartPanel
          title={figure.nl}
          definition={explained(figure)}
          chart={<TargetBars progress={progress} />}
          table={<TargetTable progress={progress} />}
        />
      )}
    </>
  );
}

/** Those that run today; their months have been read for the rest of this part. */
function presentYears(today: string): [Period, Period] {
  const month = today.slice(0, 7);
  return [periodOf('year', month), periodOf('schoolYear', month)];
}

/** A region that thinks in school years sees its targets without choosing. */
function firstWith(targets: Targets, [year, schoolYear]: readonly [Period, Period]): Period {
  return !targets[year.key] && targets[schoolYear.key] ? schoolYear : year;
}

function YearSelect({ period, years }: { period: Period; years: readonly Period[] }) {
  const { t } = useTranslation('report');
  const navigate = route.useNavigate();
  return (
    <NativeSelect
      label={t('targets.year')}
      maw={280}
      value={period.kind}
      data={years.map((year) => ({ value: year.kind, label: namePeriod(year, t) }))}
      onChange={({ currentTarget: { value } }) =>
        void navigate({
          search: (known) => ({ ...known, doelen: value === 'year' ? 'year' : 'schoolYear' }),
          resetScroll: false,
        })
      }
    />
  );
}

function NoTargets({ year }: { year: string }) {
  const { t } = useTranslation('report');
  const { regionId, member } = useSession();
  return (
    <Panel title={computedFigures.targets.nl}>
      <span>{t('targets.none', { year })}</span>{' '}
      {canManage(member) && (
        <Anchor
          size="sm"
          renderRoot={(props) => (
            <Link {...props} to={paths.regionSettings} params={{ regionId }} />
          )}
        >
          {t('targets.toSettings')}
        </Anchor>
      )}
    </Panel>
  );
}
