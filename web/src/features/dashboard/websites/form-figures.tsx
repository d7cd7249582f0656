import {
  type FormFigures,
  type FormStats,
  formFigures,
  type Numbers,
} from '@instroom/domain/form/form-stats.ts';
import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { useFormNames } from '../../../shared/forms/use-form-names.ts';
import { websiteOf } from '../../../shared/forms/website-of.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { ColumnChart } from '../../../ui/column-chart.tsx';
import { formatMonth, formatNumber, formatShortMonth } from '../../../ui/format.ts';
import { Panel } from '../../../ui/panel.tsx';
import { WideTable } from '../../../ui/wide-table.tsx';
import classes from '../dashboard.module.css';
import { FormErrors } from './form-errors.tsx';
import { formStatsQuery } from './form-stats-queries.ts';

/** What came in by each form, by month and by website. */
export function FormFiguresPanel({ year }: { year: string }) {
  const { t } = useTranslation('websites');
  const { regionId } = useSession();
  const query = useQuery(formStatsQuery(regionId, year));
  return (
    <Panel title={t('forms.title', { year })}>
      <Loaded query={query} skeleton={<Skeleton height={200} radius="md" />}>
        {({ rows }) => <Figures parts={rows} year={year} />}
      </Loaded>
    </Panel>
  );
}

function Figures({ parts, year }: { parts: readonly FormStats[]; year: string }) {
  const { t } = useTranslation('websites');
  const nameOfForm = useFormNames();
  const figures = useMemo(() => formFigures(parts, year), [parts, year]);
  if (figures.length === 0) return <Text size="sm">{t('forms.none')}</Text>;
  return (
    <>
      <ColumnChart label={t('forms.chart')} columns={columnsOf(figures, year)} />
      {figures.map((form) => (
        <section key={form.formId} className={classes.form}>
          <h3 className={classes.formName}>{nameOfForm(form.formId)}</h3>
          <FormTable figures={form} year={year} />
          <FormErrors errors={form.errors} />
        </section>
      ))}
    </>
  );
}

function columnsOf(figures: readonly FormFigures[], year: string) {
  const months = [...new Set(figures.flatMap((form) => form.months.map(({ month }) => month)))];
  return months.toSorted().map((month) => ({
    id: month,
    number: figures
      .flatMap((form) => form.months.filter((one) => one.month === month))
      .reduce((sum, { numbers }) => sum + numbers.received, 0),
    label: formatShortMonth(`${year}-${month}`),
    name: formatMonth(`${year}-${month}`),
    open: false,
  }));
}

const columns = ['received', 'created', 'proposed', 'quarantined', 'review', 'refused'] as const;

function FormTable({ figures, year }: { figures: FormFigures; year: string }) {
  const { t } = useTranslation('websites');
  return (
    <WideTable label={t('forms.table')}>
      <thead>
        <tr>
          <th scope="col">{t('forms.per')}</th>
          {columns.map((name) => (
            <th key={name} scope="col">
              {t(`forms.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.months.map(({ month, numbers }) => (
          <Line key={month} name={formatMonth(`${year}-${month}`)} numbers={numbers} />
        ))}
        <Line name={t('forms.total')} numbers={figures.total} isTotal />
      </tbody>
      <tbody>
        <tr className={classes.group}>
          <th scope="rowgroup" colSpan={columns.length + 1}>
            {t('forms.origins')}
          </th>
        </tr>
        {figures.origins.map(({ origin, numbers }) => (
          <Line key={origin} name={websiteOf(origin) ?? t('forms.ownPage')} numbers={numbers} />
        ))}
      </tbody>
    </WideTable>
  );
}

function Line({ name, numbers, isTotal }: { name: string; numbers: Numbers; isTotal?: boolean }) {
  return (
    <tr className={isTotal ? classes.total : undefined}>
      <th scope="row">{name}</th>
      {columns.map((column) => (
        <td key={column}>{formatNumber(numbers[column])}</td>
      ))}
    </tr>
  );
}
