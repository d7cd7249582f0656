import { type Freshness, freshnessOf } from '@instroom/domain/reference/freshness.ts';
import type { ImportRun, SourceState } from '@instroom/domain/reference/import-run.ts';
import { type SourceId, sourceOf, sources } from '@instroom/domain/reference/source.ts';
import { Badge } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { paths } from '../../paths.ts';
import { useMinute } from '../../shared/clock.ts';
import { formatDay } from '../../ui/format.ts';
import tableClasses from '../../ui/table.module.css';
import classes from './imports.module.css';
import { RunProgress } from './run-progress.tsx';
import { SourceActions } from './source-actions.tsx';
import { unavailableText } from './words.ts';

type Props = { states: readonly Identified<SourceState>[]; runs: readonly Identified<ImportRun>[] };

export function SourcesTable({ states, runs }: Props) {
  const { t } = useTranslation('imports');
  const now = useMinute();
  return (
    <table className={[tableClasses.table, classes.table].join(' ')} aria-label={t('title')}>
      <thead>
        <tr>
          <th scope="col">{t('source')}</th>
          <th scope="col" className={tableClasses.wide}>
            {t('updated')}
          </th>
          <th scope="col" className={tableClasses.wide}>
            {t('standing')}
          </th>
          <th scope="col">
            <span className={classes.hidden}>{t('actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => {
          const state = states.find(({ id }) => id === source.code);
          const going = runs.find((run) => run.sourceId === source.code && run.state === 'running');
          const freshness = freshnessOf(sourceOf(source.code), state, now);
          const updated = state?.lastGoodAt ? formatDay(state.lastGoodAt) : t('never');
          const standing = going ? (
            <Link to={paths.platformImportRun} params={{ runId: going.id }}>
              <RunProgress run={going} />
            </Link>
          ) : (
            <Standing freshness={freshness} unavailable={state?.unavailable} />
          );
          return (
            <tr key={source.code}>
              <th scope="row">
                {source.nl}
                <span className={classes.narrow}>
                  {updated} {standing}
                </span>
              </th>
              <td className={tableClasses.wide}>{updated}</td>
              <td className={tableClasses.wide}>{standing}</td>
              <td className={classes.actions}>
                <SourceActions
                  sourceId={source.code}
                  isFile={isFile(source.code)}
                  disabled={going !== undefined || freshness === 'unavailable'}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const colors: Record<Freshness, string> = {
  fresh: 'teal',
  stale: 'red',
  never: 'gray',
  unavailable: 'gray',
};

function Standing({
  freshness,
  unavailable,
}: {
  freshness: Freshness;
  unavailable: string | undefined;
}) {
  const { t } = useTranslation('imports');
  return (
    <>
      <Badge color={colors[freshness]} variant="light">
        {t(`freshness.${freshness}`)}
      </Badge>
      {unavailable && <span className={classes.why}>{unavailableText(t, unavailable)}</span>}
    </>
  );
}

function isFile(sourceId: SourceId): boolean {
  return sourceId.startsWith('file-');
}
