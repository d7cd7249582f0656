import type { YearCosts } from '@instroom/domain/costs/yearly-amount.ts';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RegionCosts, usersCents } from '../../shared/costs/costs-csv.ts';
import { YearCostsTable } from '../../shared/costs/year-costs-table.tsx';
import { formatCents } from '../../ui/format.ts';
import tableClasses from '../../ui/table.module.css';
import classes from './platform.module.css';
import { RegionLink } from './region-link.tsx';

type Props = { regions: readonly RegionCosts[]; year: number };

const yearly = (costs: YearCosts) => costs.sessionsCents + costs.developmentCents;
const once = (costs: YearCosts) => costs.setupCents + costs.trainingCents;

/** A row for each region; opened, month by month. */
export function CostsTable({ regions, year }: Props) {
  const { t } = useTranslation('costs');
  const [opened, setOpened] = useState<string>();
  const sum = (cents: (costs: YearCosts) => number) =>
    formatCents(regions.reduce((total, { costs }) => total + cents(costs), 0));
  const wide = [tableClasses.number, tableClasses.wide].join(' ');
  return (
    <table className={[tableClasses.table, classes.table].join(' ')} aria-label={t('of', { year })}>
      <thead>
        <tr>
          <th scope="col">{t('region')}</th>
          <th scope="col" className={wide}>
            {t('users')}
          </th>
          <th scope="col" className={wide}>
            {t('fixed')}
          </th>
          <th scope="col" className={wide}>
            {t('once')}
          </th>
          <th scope="col" className={wide}>
            {t('soFar')}
          </th>
          <th scope="col" className={tableClasses.number}>
            {t('total', { year })}
          </th>
        </tr>
      </thead>
      <tbody>
        {regions.map(({ id, name, costs }) => (
          <Fragment key={id}>
            <tr>
              <th scope="row">
                <button
                  type="button"
                  className={classes.opener}
                  aria-expanded={opened === id}
                  onClick={() => setOpened(opened === id ? undefined : id)}
                >
                  {name}
                </button>
              </th>
              <td className={wide}>{formatCents(usersCents(costs))}</td>
              <td className={wide}>{formatCents(yearly(costs))}</td>
              <td className={wide}>{formatCents(once(costs))}</td>
              <td className={wide}>{formatCents(costs.soFarCents)}</td>
              <td className={tableClasses.number}>{formatCents(costs.totalCents)}</td>
            </tr>
            {opened === id && (
              <tr>
                <td colSpan={6} className={classes.opened}>
                  <YearCostsTable
                    costs={costs}
                    year={year}
                    caption={t('perRegion', { name, year })}
                  />
                  <RegionLink regionId={id}>{t('toRegion', { name })}</RegionLink>
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('all')}</th>
          <td className={wide}>{sum(usersCents)}</td>
          <td className={wide}>{sum(yearly)}</td>
          <td className={wide}>{sum(once)}</td>
          <td className={wide}>{sum(({ soFarCents }) => soFarCents)}</td>
          <td className={tableClasses.number}>{sum(({ totalCents }) => totalCents)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
