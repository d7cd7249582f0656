import { monthsUpTo } from '@instroom/domain/calendar.ts';
import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { explained } from '@instroom/domain/figures/figure.ts';
import { funnelOf, isOfCohort } from '@instroom/domain/insight/cohort.ts';
import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../../data/roster.ts';
import { paths } from '../../../paths.ts';
import { cohortName } from '../../../shared/cohort-name.ts';
import type { CrossSearch } from '../../../shared/figure-parts.ts';
import { useRegionWords } from '../../../shared/vocabulary.ts';
import { FiguresPanel } from '../figures-panel.tsx';
import { keeping } from '../keeping.ts';
import { listOfStep } from './lists.ts';

const route = getRouteApi(paths.figures);
/** Dossiers are not kept longer. */
const yearsBack = 4;

const funnelOfCohort = keeping((rows: readonly RosterRow[], cohort: string) =>
  funnelOf(rows.filter(isOfCohort(cohort))),
);

type Props = { rows: readonly RosterRow[]; filter: CrossSearch; today: string };

/** Of who signed up in a year or month: how many came how far, and how long it took. */
export function FunnelPanel({ rows, filter, today }: Props) {
  const { t } = useTranslation('insight');
  const words = useRegionWords();
  const { aangemeld: cohort = today.slice(0, 4) } = route.useSearch();
  const funnel = funnelOfCohort(rows, cohort);
  const [came] = funnel;
  const figure = computedFigures.funnel;
  const steps = funnel.map(({ phase, reached, days }) => ({
    code: phase,
    label:
      phase === 'new'
        ? t('funnel.came')
        : (words.phases.find(({ code }) => code === phase)?.nl ?? phase),
    number: reached,
    second: days,
  }));
  return (
    <>
      <CohortSelect cohort={cohort} today={today} />
      <FiguresPanel
        title={figure.nl}
        rowHeader={t('funnel.column')}
        definition={explained(figure)}
        rows={steps}
        columns={[
          {
            header: t('funnel.reached'),
            number: ({ number }) => number,
            search: ({ code }) => ({ ...filter, ...listOfStep(cohort, code) }),
          },
          { header: t('funnel.days'), number: ({ second }) => second },
        ]}
        whole={came?.reached ?? 0}
      />
    </>
  );
}

function CohortSelect({ cohort, today }: { cohort: string; today: string }) {
  const { t } = useTranslation('candidates');
  const navigate = route.useNavigate();
  const thisYear = today.slice(0, 4);
  const years = Array.from({ length: yearsBack + 1 }, (_, back) => String(Number(thisYear) - back));
  const months = monthsUpTo(today.slice(0, 7), 12).toReversed();
  const choices = [...new Set([...years, ...months, cohort])];
  return (
    <NativeSelect
      label={t('filter.names.jaar')}
      maw={280}
      value={cohort}
      data={choices.map((value) => ({ value, label: cohortName(value) }))}
      onChange={({ currentTarget: { value } }) =>
        void navigate({
          search: (known) => ({ ...known, aangemeld: value === thisYear ? undefined : value }),
          resetScroll: false,
        })
      }
    />
  );
}
