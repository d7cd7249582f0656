import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { nameTarget } from '@instroom/domain/region/targets.ts';
import { hidden } from '@instroom/domain/report/hide-small.ts';
import type { TargetProgress } from '@instroom/domain/report/target-progress.ts';
import { useTranslation } from 'react-i18next';
import { ToldNumber } from '../../shared/report/told-number.tsx';
import { formatNumber, formatShare } from '../../ui/format.ts';
import { WideTable } from '../../ui/wide-table.tsx';

/** Targets beside what was reached of them; where there is no pace yet, without a forecast. */
export function TargetTable({ progress }: { progress: readonly TargetProgress[] }) {
  const { t } = useTranslation('report');
  const hasForecast = progress.some(({ forecast }) => forecast !== undefined);
  return (
    <WideTable label={computedFigures.targets.nl}>
      <thead>
        <tr>
          <th scope="col">{t('targets.figure')}</th>
          <th scope="col">{t('targets.target')}</th>
          <th scope="col">{t('targets.realised')}</th>
          <th scope="col">{t('targets.percent')}</th>
          {hasForecast && <th scope="col">{t('targets.forecast')}</th>}
        </tr>
      </thead>
      <tbody>
        {progress.map(({ target, realised, percent, forecast, ...of }) => (
          <tr key={of.name}>
            <th scope="row">{nameTarget(of)}</th>
            <td>{formatNumber(target)}</td>
            <td>
              <ToldNumber number={realised} />
            </td>
            <td>{percent === hidden ? t('hidden') : formatShare(percent, 100)}</td>
            {forecast !== undefined && (
              <td>
                <ToldNumber number={forecast} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
