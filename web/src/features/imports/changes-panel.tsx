import { isOver } from '@instroom/domain/reference/freshness.ts';
import type { ImportRun, RunChange } from '@instroom/domain/reference/import-run.ts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { changesQuery } from './import-queries.ts';
import classes from './imports.module.css';
import { PagesPanel } from './pages-panel.tsx';

/** What a round changes, field by field. */
export function ChangesPanel({ run }: { run: Identified<ImportRun> }) {
  const { t } = useTranslation('imports');
  const query = useInfiniteQuery(changesQuery(run.id, isOver(run)));
  return (
    <PagesPanel
      title={t('changes.title')}
      empty={t('changes.empty')}
      query={query}
      itemsOf={(row) => row.changes}
    >
      {(changes) => (
        <ul className={classes.changes}>
          {changes.map((change) => (
            <Change key={change.key} change={change} />
          ))}
        </ul>
      )}
    </PagesPanel>
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
