import { isOver } from '@instroom/domain/reference/freshness.ts';
import type { ImportRun } from '@instroom/domain/reference/import-run.ts';
import { Button, Skeleton, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { rejectsQuery } from './import-queries.ts';
import classes from './imports.module.css';
import { reasonText } from './words.ts';

/** Rows that were passed over, with their line and why. */
export function RejectsPanel({ run }: { run: Identified<ImportRun> }) {
  const { t } = useTranslation('imports');
  const query = useInfiniteQuery(rejectsQuery(run.id, isOver(run)));
  return (
    <Panel title={t('rejects.title')}>
      <Loaded query={query} skeleton={<Skeleton height={80} />}>
        {({ pages }) => {
          const rejects = pages.flatMap(({ rows }) => rows.flatMap((row) => row.rejects));
          if (rejects.length === 0)
            return (
              <Text size="sm" c="dimmed">
                {t('rejects.empty')}
              </Text>
            );
          return (
            <>
              <Text size="sm" c="dimmed" mb="sm">
                {t('rejects.lead')}
              </Text>
              <table className={classes.table} aria-label={t('rejects.title')}>
                <thead>
                  <tr>
                    <th scope="col">{t('rejects.at')}</th>
                    <th scope="col">{t('rejects.reason')}</th>
                    <th scope="col" className={classes.wide}>
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
                      <td className={[classes.wide, classes.raw].join(' ')}>{raw}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              {query.hasNextPage && (
                <Button
                  variant="default"
                  mt="md"
                  loading={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t('changes.more')}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}
