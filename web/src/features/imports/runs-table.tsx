import type { ImportRun } from '@instroom/domain/reference/import-run.ts';
import { sourceOf } from '@instroom/domain/reference/source.ts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { formatMoment, formatNumber } from '../../ui/format.ts';
import tableClasses from '../../ui/table.module.css';
import classes from './imports.module.css';
import { RunLink } from './run-link.tsx';
import { StateBadge } from './state-badge.tsx';

export function RunsTable({ runs }: { runs: readonly Identified<ImportRun>[] }) {
  const { t } = useTranslation('imports');
  if (runs.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('runs.empty')}
      </Text>
    );
  return (
    <table className={[tableClasses.table, classes.table].join(' ')} aria-label={t('runs.title')}>
      <thead>
        <tr>
          <th scope="col">{t('runs.when')}</th>
          <th scope="col">{t('source')}</th>
          <th scope="col">{t('runs.state')}</th>
          <th scope="col" className={[tableClasses.number, tableClasses.wide].join(' ')}>
            {t('runs.changes')}
          </th>
          <th scope="col" className={[tableClasses.number, tableClasses.wide].join(' ')}>
            {t('runs.rejected')}
          </th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.id}>
            <th scope="row">
              <RunLink runId={run.id}>{formatMoment(run.startedAt)}</RunLink>
            </th>
            <td>{sourceOf(run.sourceId).nl}</td>
            <td>
              <StateBadge run={run} />
            </td>
            <td className={[tableClasses.number, tableClasses.wide].join(' ')}>
              {run.counts && formatNumber(changesOf(run.counts))}
            </td>
            <td className={[tableClasses.number, tableClasses.wide].join(' ')}>
              {run.counts && formatNumber(run.counts.rejected)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function changesOf(counts: NonNullable<ImportRun['counts']>): number {
  return counts.added + counts.changed + counts.missing + counts.closed + counts.returned;
}
