import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { explained } from '@instroom/domain/figures/figure.ts';
import type { TargetProgress } from '@instroom/domain/report/target-progress.ts';
import { Panel } from '../../../ui/panel.tsx';
import { TargetTable } from '../target-table.tsx';
import classes from './report.module.css';

/** Nothing where none were set, as for a month or a quarter. */
export function TargetsOfYear({ targets }: { targets: readonly TargetProgress[] }) {
  const figure = computedFigures.targets;
  if (targets.length === 0) return null;
  return (
    <Panel title={figure.nl}>
      <p className={classes.definition}>{explained(figure)}</p>
      <TargetTable progress={targets} />
    </Panel>
  );
}
