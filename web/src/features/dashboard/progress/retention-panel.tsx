import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { explained } from '@instroom/domain/figures/figure.ts';
import { countRetentionTerms, retentionTerms } from '@instroom/domain/insight/retention-term.ts';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../../data/roster.ts';
import type { CrossSearch } from '../../../shared/figure-parts.ts';
import { FiguresPanel } from '../figures-panel.tsx';
import { keeping } from '../keeping.ts';
import { listOfTerm } from './lists.ts';

const termsOf = keeping(countRetentionTerms);

type Props = { rows: readonly RosterRow[]; filter: CrossSearch; today: string };

/** Of who left: how long the dossier may still be kept. */
export function RetentionPanel({ rows, filter, today }: Props) {
  const { t } = useTranslation(['insight', 'dashboard']);
  const counts = termsOf(rows, today);
  const figure = computedFigures.retention;
  return (
    <FiguresPanel
      title={figure.nl}
      rowHeader={t('insight:retention.column')}
      definition={explained(figure)}
      rows={retentionTerms.map(({ code, nl }) => ({ code, label: nl, number: counts[code] }))}
      columns={[
        {
          header: t('dashboard:number'),
          number: ({ number }) => number,
          search: ({ code }) => ({ ...filter, ...listOfTerm(code) }),
        },
      ]}
      whole={counts.over + counts.soon + counts.later}
    />
  );
}
