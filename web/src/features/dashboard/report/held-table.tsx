import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { explained } from '@instroom/domain/figures/figure.ts';
import { useTranslation } from 'react-i18next';
import { ToldNumber } from '../../../shared/report/told-number.tsx';
import { formatDay } from '../../../ui/format.ts';
import { Panel } from '../../../ui/panel.tsx';
import { WideTable } from '../../../ui/wide-table.tsx';
import classes from './report.module.css';
import { type ToldActivity, toldColumns } from './told-activities.ts';

/** Activities with their dates and numbers: who gives subsidy may ask to see that they took place. */
export function HeldTable({ held }: { held: readonly ToldActivity[] }) {
  const { t } = useTranslation(['report', 'websites']);
  const figure = computedFigures.activities;
  return (
    <Panel title={figure.nl}>
      <p className={classes.definition}>{explained(figure)}</p>
      {held.length === 0 && <p className={classes.none}>{t('report:noActivities')}</p>}
      {held.length > 0 && (
        <WideTable label={figure.nl}>
          <thead>
            <tr>
              <th scope="col">{t('websites:activities.activity')}</th>
              <th scope="col">{t('websites:activities.day')}</th>
              {toldColumns.map((column) => (
                <th key={column} scope="col">
                  {t(`websites:activities.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {held.map(({ activity, told }) => (
              <tr key={activity.id}>
                <th scope="row">{activity.title.nl}</th>
                <td>{formatDay(activity.startsAt)}</td>
                {toldColumns.map((column) => (
                  <td key={column}>
                    <ToldNumber number={told[column]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
    </Panel>
  );
}
