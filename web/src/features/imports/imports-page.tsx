import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shared/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ImportAlarm } from './import-alarm.tsx';
import { runsQuery, sourceStatesQuery } from './import-queries.ts';
import classes from './imports.module.css';
import { RunsTable } from './runs-table.tsx';
import { SourcesTable } from './sources-table.tsx';

/** Where organizations come from, how current each source is, and what the last rounds did. */
export function ImportsPage() {
  const { t } = useTranslation('imports');
  const states = useQuery(sourceStatesQuery);
  const runs = useQuery(runsQuery);
  const both = {
    data: states.data && runs.data && { states: states.data.rows, runs: runs.data.rows },
    error: states.error ?? runs.error,
    refetch: () => Promise.all([states.refetch(), runs.refetch()]),
  };
  return (
    <div className={classes.page}>
      <Loaded query={both} skeleton={<Skeleton height={420} radius="md" />}>
        {(found) => (
          <>
            <ImportAlarm {...found} />
            <Panel title={t('title')}>
              <Text size="sm" c="dimmed" className={classes.lead}>
                {t('lead')}
              </Text>
              <SourcesTable {...found} />
            </Panel>
            <Panel title={t('runs.title')}>
              <RunsTable runs={found.runs} />
            </Panel>
          </>
        )}
      </Loaded>
    </div>
  );
}
