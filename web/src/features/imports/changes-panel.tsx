import { isOver } from '@instroom/domain/reference/freshness.ts';
import type { ImportRun, RunChange } from '@instroom/domain/reference/import-run.ts';
import { Button, Skeleton, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { changesQuery } from './import-queries.ts';
import classes from './imports.module.css';

/** What a round changes, field by field. */
export function ChangesPanel({ run }: { run: Identified<ImportRun> }) {
  const { t } = useTranslation('imports');
  const query = useInfiniteQuery(changesQuery(run.id, isOver(run)));
  return (
    <Panel title={t('changes.title')}>
      <Loaded query={query} skeleton={<Skeleton height={80} />}>
        {({ pages }) => {
          const changes = pages.flatMap(({ rows }) => rows.flatMap((row) => row.changes));
          if (changes.length === 0)
            return (
              <Text size="sm" c="dimmed">
                {t('changes.empty')}
              </Text>
            );
          return (
            <>
              <ul className={classes.changes}>
                {changes.map((change) => (
                  <Change key={change.key} change={change} />
                ))}
              </ul>
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

function Change({ change }: { change: RunChange }) {
  const { t } = useTranslation('imports');
  const nothing = t('changes.nothing');
  return (
    <li>
      <span className={classes.what}>{t(`changes.what.${change.what}`)}</span>
      <span>
        <strong>{change.name}</strong> <code>{change.key}</code>
        {change.fields?.map(({ field, before = nothing, after = nothing }) => (
          <span key={field} className={classes.field}>
            {t('changes.fields', { field, before, after })}
          </span>
        ))}
      </span>
    </li>
  );
}
