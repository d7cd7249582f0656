import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { explained } from '@instroom/domain/figures/figure.ts';
import { countGaps } from '@instroom/domain/insight/gaps.ts';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../../data/roster.ts';
import { useAttention } from '../../../shared/attention/use-attention.ts';
import type { CrossSearch } from '../../../shared/figure-parts.ts';
import { bySize, counting } from '../figures.ts';
import { FiguresPanel } from '../figures-panel.tsx';
import { keeping } from '../keeping.ts';
import { listOfGap, proposals } from './lists.ts';

const gapsOf = keeping(countGaps);

type Props = { rows: readonly RosterRow[]; filter: CrossSearch };

/** What dossiers lack, most first. */
export function GapsPanel({ rows, filter }: Props) {
  const { t } = useTranslation(['insight', 'candidateList', 'dashboard']);
  const { reasonsOf } = useAttention();
  const { underWay, missing, proposals: open } = gapsOf(rows, reasonsOf);
  const figure = computedFigures.dataQuality;
  const facts = missing.map(({ fact, number }) => ({
    code: fact,
    label: t(`candidateList:missing.${fact}`),
    number,
  }));
  const proposed = { code: proposals, label: t('insight:gaps.proposals'), number: open };
  const all = [...facts, proposed];
  const counted = counting(all);
  return (
    <FiguresPanel
      title={figure.nl}
      rowHeader={t('insight:gaps.column')}
      definition={explained(figure)}
      // Where nothing is lacking, it says of what.
      rows={counted.length > 0 ? bySize(counted) : all}
      columns={[
        {
          header: t('dashboard:number'),
          number: ({ number }) => number,
          search: ({ code }) => ({ ...filter, ...listOfGap(code) }),
        },
      ]}
      whole={underWay}
    />
  );
}
