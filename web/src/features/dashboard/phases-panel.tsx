import { phaseSchema } from '@instroom/domain/codes/phase.ts';
import type { Stats } from '@instroom/domain/stats/stats.ts';
import { useTranslation } from 'react-i18next';
import { PhaseIcon } from '../../shared/phase-badge.tsx';
import { BarList } from './bar-list.tsx';
import { ChartPanel } from './chart-panel.tsx';
import { FigureTable } from './figure-table.tsx';
import { phaseRows, type Row, total } from './figures.ts';

export function PhasesPanel({ stats }: { stats: Stats }) {
  const { t } = useTranslation('dashboard');
  const rows = phaseRows(stats);
  const title = t('phases.title');
  return (
    <ChartPanel
      title={title}
      chart={<BarList map="byPhase" rows={rows} icon={iconOf} />}
      table={
        <FigureTable
          caption={title}
          rowHeader={t('phases.column')}
          rows={rows}
          columns={[{ header: t('number'), map: 'byPhase', number: ({ number }) => number }]}
          whole={total(rows)}
        />
      }
    />
  );
}

function iconOf({ code }: Row) {
  const phase = phaseSchema.safeParse(code);
  return phase.success && <PhaseIcon phase={phase.data} size={16} />;
}
