import { phaseSchema } from '@instroom/domain/codes/phase.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { explainedTogether } from '@instroom/domain/figures/figure.ts';
import { liveFigures, notNamed } from '@instroom/domain/figures/live-figures.ts';
import type { Stats } from '@instroom/domain/stats/stats.ts';
import { useTranslation } from 'react-i18next';
import { PhaseIcon } from '../../shared/phase-badge.tsx';
import { useRegionWords } from '../../shared/vocabulary.ts';
import classes from './dashboard.module.css';
import { counting, paired, type Row, rowsOf, total, withNone } from './figures.ts';
import { FiguresPanel } from './figures-panel.tsx';
import { LivePanel } from './live-panel.tsx';

/** Where everybody stands now, and for what. */
export function NowPart({ stats }: { stats: Stats }) {
  const words = useRegionWords();
  const phases = words.phases.filter(
    ({ code }) => !words.isHidden(code) || (stats.byPhase[code] ?? 0) > 0,
  );
  return (
    <div className={classes.panels}>
      <div className={classes.stack}>
        <LivePanel stats={stats} map="byPhase" list={phases} ordered icon={iconOf} />
        <SectorsPanel stats={stats} />
      </div>
      <div className={classes.stack}>
        <LivePanel stats={stats} map="bySubject" list={subjects} />
      </div>
    </div>
  );
}

function iconOf({ code }: Row) {
  const phase = phaseSchema.safeParse(code);
  return phase.success && <PhaseIcon phase={phase.data} size={16} />;
}

/** The first choices, and behind them everybody who names the sector. */
function SectorsPanel({ stats }: { stats: Stats }) {
  const { t } = useTranslation(['dashboard', 'candidates']);
  const list = withNone(sectors, t('candidates:filter.none.hoofdsector'));
  const rows = counting(
    paired(rowsOf(stats.byPrimarySector, list), (code) =>
      code === notNamed ? undefined : (stats.bySector[code] ?? 0),
    ),
  );
  const { byPrimarySector, bySector } = liveFigures;
  const definition = explainedTogether(
    { ...byPrimarySector, column: t('dashboard:sectors.primary') },
    { ...bySector, column: t('dashboard:sectors.any') },
  );
  return (
    <FiguresPanel
      title={t('dashboard:sectors.title')}
      rowHeader={byPrimarySector.column}
      definition={definition}
      rows={rows}
      columns={[
        {
          header: t('dashboard:sectors.primary'),
          map: 'byPrimarySector',
          number: ({ number }) => number,
        },
        { header: t('dashboard:sectors.any'), map: 'bySector', number: ({ second }) => second },
      ]}
      nested
      whole={total(rows)}
    />
  );
}
