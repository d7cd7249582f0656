import { nameTarget } from '@instroom/domain/region/targets.ts';
import { hidden, type Told } from '@instroom/domain/report/hide-small.ts';
import type { TargetProgress } from '@instroom/domain/report/target-progress.ts';
import { useTranslation } from 'react-i18next';
import { Bar } from '../../../ui/bar.tsx';
import { formatNumber, formatShare } from '../../../ui/format.ts';
import classes from './targets.module.css';

/** Each target as a bar that fills, paler up to where it ends at this pace. */
export function TargetBars({ progress }: { progress: readonly TargetProgress[] }) {
  const { t } = useTranslation('report');
  const told = (number: Told) => (number === hidden ? t('hidden') : formatNumber(number));
  const length = (number: Told | undefined) => (typeof number === 'number' ? number : 0);
  return (
    <ul className={classes.targets}>
      {progress.map(({ target, realised, percent, forecast, ...of }) => (
        <li key={of.name} className={classes.target} data-part={of.sector !== undefined}>
          <span>{nameTarget(of)}</span>
          <span className={classes.number}>
            {t('targets.ofTarget', {
              realised: told(realised),
              target: formatNumber(target),
              percent: percent === hidden ? t('hidden') : formatShare(percent, 100),
            })}
          </span>
          <Bar part={length(realised)} whole={target} secondary={length(forecast)} />
          {forecast !== undefined && (
            <span className={classes.forecast}>
              {t('targets.expected', { forecast: told(forecast) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
