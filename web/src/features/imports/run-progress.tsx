import { type ImportRun, runSteps } from '@instroom/domain/reference/import-run.ts';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/format.ts';
import classes from './imports.module.css';

/** How far a round is: the step in words, and a bar. */
export function RunProgress({ run }: { run: Pick<ImportRun, 'step' | 'progress'> }) {
  const { t } = useTranslation('imports');
  const step = runSteps.indexOf(run.step);
  const part = run.progress && run.progress.total > 0 ? run.progress.done / run.progress.total : 0;
  const label = t('progress', {
    step: step + 1,
    steps: runSteps.length,
    name: t(`steps.${run.step}`),
  });
  return (
    <span className={classes.progress}>
      <span>
        {label}
        {run.progress && run.progress.total > 0 && (
          <span className={classes.quiet}>
            {' '}
            {t('progressOf', {
              done: formatNumber(run.progress.done),
              total: formatNumber(run.progress.total),
            })}
          </span>
        )}
      </span>
      <progress aria-label={label} max={runSteps.length} value={step + part} />
    </span>
  );
}
