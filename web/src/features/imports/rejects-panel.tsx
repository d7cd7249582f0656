import { isOver } from '@instroom/domain/reference/freshness.ts';
import type { ImportRun } from '@instroom/domain/reference/import-run.ts';
import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import tableClasses from '../../ui/table.module.css';
import { rejectsQuery } from './import-queries.ts';
import classes from './imports.module.css';
import { PagesPanel } from './pages-panel.tsx';
import { reasonText } from './words.ts';

/** Rows that were passed over, with their line and why. */
export function RejectsPanel({ run }: { run: Identified<ImportRun> }) {
  const { t } = useTranslation('imports');
  const query = useInfiniteQuery(rejectsQuery(run.id, isOver(run)));
  return (
    <PagesPanel
      title={t('rejects.title')}
      empty={t('rejects.empty')}
      query={query}
      itemsOf={(row) => row.rejects}
    >
      {(rejects) => (
        <>
          <Text size="sm" c="dimmed" mb="sm">
            {t('rejects.lead')}
          </Text>
          <table
            className={[tableClasses.table, classes.table].join(' ')}
            aria-label={t('rejects.title')}
          >
            <thead>
              <tr>
                <th scope="col">{t('rejects.at')}</th>
                <th scope="col">{t('rejects.reason')}</th>
                <th scope="col" className={tableClasses.wide}>
                  {t('rejects.raw')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rejects.map(({ at, reason, field, raw }) => (
                <tr key={`${at} ${reason} ${field}`}>
                  <th scope="row">{at}</th>
                  <td>
                    {reasonText(t, reason)}
                    {field && <code> {field}</code>}
                  </td>
                  <td className={[tableClasses.wide, classes.raw].join(' ')}>{raw}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </PagesPanel>
  );
}
