import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { explained } from '@instroom/domain/figures/figure.ts';
import { isOfCohort } from '@instroom/domain/insight/cohort.ts';
import { countResponses, responses } from '@instroom/domain/insight/response.ts';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../../data/roster.ts';
import { paths } from '../../../paths.ts';
import type { CrossSearch } from '../../../shared/figure-parts.ts';
import { FactList } from '../../../ui/facts.tsx';
import { formatNumber, formatShare } from '../../../ui/format.ts';
import { FiguresPanel } from '../figures-panel.tsx';
import { keeping } from '../keeping.ts';
import { ListLink } from '../list-link.tsx';
import { listOfResponse, listOfUntouched } from './lists.ts';

const route = getRouteApi(paths.figures);

const responsesOf = keeping((rows: readonly RosterRow[], cohort: string, today: string) =>
  countResponses(rows.filter(isOfCohort(cohort)), today),
);
const countUntouched = keeping(
  (rows: readonly RosterRow[]) => rows.filter(({ status }) => status === 'untouched').length,
);

type Props = { rows: readonly RosterRow[]; filter: CrossSearch; today: string };

/** Of the same year or month as the funnel: how long it took until somebody was in touch. */
export function ResponsePanel({ rows, filter, today }: Props) {
  const { t } = useTranslation(['insight', 'dashboard']);
  const { aangemeld: cohort = today.slice(0, 4) } = route.useSearch();
  const counts = responsesOf(rows, cohort, today);
  const untouched = countUntouched(rows);
  const { median, within, decided } = counts;
  const figure = computedFigures.responseTime;
  const days = median ?? 0;
  return (
    <FiguresPanel
      title={figure.nl}
      rowHeader={t('insight:response.column')}
      definition={explained(figure)}
      lead={
        <FactList
          facts={[
            {
              label: t('insight:response.median'),
              value:
                median === undefined
                  ? t('insight:response.noDays')
                  : t('insight:response.days', { count: days, number: formatNumber(days) }),
            },
            {
              label: t('insight:response.share'),
              value: decided > 0 ? formatShare(within, decided) : t('insight:response.noShare'),
            },
            {
              label: t('insight:response.untouched'),
              value: (
                <ListLink
                  search={{ ...filter, ...listOfUntouched }}
                  number={untouched}
                  label={t('insight:response.untouched')}
                />
              ),
            },
          ]}
        />
      }
      rows={responses.map(({ code, nl }) => ({ code, label: nl, number: counts[code] }))}
      columns={[
        {
          header: t('dashboard:number'),
          number: ({ number }) => number,
          search: ({ code }) => ({ ...filter, ...listOfResponse(cohort, code) }),
        },
      ]}
    />
  );
}
