import { freshnessOf } from '@instroom/domain/reference/freshness.ts';
import type { ImportRun, SourceState } from '@instroom/domain/reference/import-run.ts';
import { sourceOf, sources } from '@instroom/domain/reference/source.ts';
import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { useMinute } from '../../shared/clock.ts';
import { formatLongDay } from '../../ui/format.ts';
import classes from './imports.module.css';
import { RunLink } from './run-link.tsx';

type Props = { states: readonly Identified<SourceState>[]; runs: readonly Identified<ImportRun>[] };

/** What somebody has to look at: a source that is too old, a round that waits for a decision. */
export function ImportAlarm({ states, runs }: Props) {
  const { t } = useTranslation('imports');
  const now = useMinute();
  const held = runs.filter(({ state }) => state === 'held');
  const stale = sources.flatMap((source) => {
    const state = states.find(({ id }) => id === source.code);
    return state && freshnessOf(sourceOf(source.code), state, now) === 'stale'
      ? { source, state }
      : [];
  });
  if (held.length + stale.length === 0) return null;
  return (
    <Alert
      color="red"
      variant="outline"
      title={t('alarm.title')}
      icon={<IconAlertTriangle size={20} stroke={1.6} aria-hidden />}
    >
      <ul className={classes.alarms}>
        {held.map((run) => (
          <li key={run.id}>
            {t('alarm.held', { source: sourceOf(run.sourceId).nl })}{' '}
            <RunLink runId={run.id}>{t('alarm.heldLink')}</RunLink>
          </li>
        ))}
        {stale.map(({ source, state }) => (
          <li key={source.code}>
            {t('alarm.stale', {
              source: source.nl,
              day: formatLongDay(state.lastSeenAt ?? state.lastGoodAt ?? now),
            })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
