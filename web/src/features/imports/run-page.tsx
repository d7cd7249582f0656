import type { ImportRun } from '@instroom/domain/reference/import-run.ts';
import { sourceOf } from '@instroom/domain/reference/source.ts';
import { Anchor, Skeleton, Title } from '@mantine/core';
import { IconArrowLeft, IconDatabaseOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { paths } from '../../paths.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { FactList } from '../../ui/facts.tsx';
import { formatMoment, formatNumber } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ChangesPanel } from './changes-panel.tsx';
import { HeldPanel } from './held-panel.tsx';
import { runQuery } from './import-queries.ts';
import classes from './imports.module.css';
import { RejectsPanel } from './rejects-panel.tsx';
import { RunProgress } from './run-progress.tsx';
import { StateBadge } from './state-badge.tsx';
import { errorText, reasonText, warningText } from './words.ts';

const route = getRouteApi(paths.platformImportRun);

/** One round of one source: how far it is, what it found and what it changed. */
export function RunPage() {
  const { t } = useTranslation('imports');
  const { runId } = route.useParams();
  const run = useQuery(runQuery(runId));
  return (
    <div className={classes.page}>
      <Anchor component={Link} to={paths.platformImports} size="sm" className={classes.back}>
        <IconArrowLeft size={16} stroke={1.6} aria-hidden />
        {t('title')}
      </Anchor>
      <Loaded query={run} skeleton={<Skeleton height={320} radius="md" />}>
        {(found) =>
          found ? (
            <Round run={found} />
          ) : (
            <Notice
              icon={<IconDatabaseOff size={28} stroke={1.5} aria-hidden />}
              title={t('notFound')}
              lead={t('notFoundLead')}
            />
          )
        }
      </Loaded>
    </div>
  );
}

function Round({ run }: { run: Identified<ImportRun> }) {
  const { t } = useTranslation('imports');
  const { counts, failures = [], warnings = [] } = run;
  return (
    <>
      <div className={classes.roundHeading}>
        <Title order={2}>{sourceOf(run.sourceId).nl}</Title>
        <StateBadge run={run} />
      </div>
      <div className={classes.news} role="status">
        {run.state === 'running' && <RunProgress run={run} />}
        <p className={classes.fact}>
          {run.error && `${errorText(t, run.error)} `}
          {t(`stateLeads.${run.state}`)}
        </p>
      </div>
      {run.state === 'held' && <HeldPanel run={run} />}
      <div className={classes.panels}>
        {counts && (
          <Panel title={t('counts.title')}>
            <FactList
              facts={countNames.map((name) => ({
                label: t(`counts.${name}`),
                value: formatNumber(counts[name]),
              }))}
            />
          </Panel>
        )}
        <Panel title={t('about')}>
          <FactList
            facts={[
              { label: t('kind'), value: t(run.isDryRun ? 'isDryRun' : 'isRun') },
              { label: t('startedBy'), value: t(run.byUid ? 'runs.by' : 'runs.clock') },
              { label: t('startedAt'), value: formatMoment(run.startedAt) },
              { label: t('finishedAt'), value: run.finishedAt && formatMoment(run.finishedAt) },
              { label: t('size'), value: run.artifacts && sizeOf(run.artifacts) },
            ]}
          />
        </Panel>
      </div>
      {failures.length > 0 && (
        <Panel title={t('failures.title')}>
          <ul className={classes.lines}>
            {failures.map(({ at, reason }) => (
              <li key={`${at} ${reason}`}>
                <code>{at}</code> {reasonText(t, reason)}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {warnings.length > 0 && (
        <Panel title={t('warnings.title')}>
          <ul className={classes.lines}>
            {warnings.map((warning) => (
              <li key={`${warning.code} ${warning.detail}`}>{warningText(t, warning)}</li>
            ))}
          </ul>
        </Panel>
      )}
      {counts && (
        <>
          <ChangesPanel run={run} />
          <RejectsPanel run={run} />
        </>
      )}
    </>
  );
}

const countNames = [
  'records',
  'added',
  'changed',
  'same',
  'missing',
  'closed',
  'returned',
  'rejected',
  'droppedEmails',
] as const;

function sizeOf(artifacts: NonNullable<ImportRun['artifacts']>): string {
  const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
  return bytes < 1_000_000
    ? `${formatNumber(Math.ceil(bytes / 1000))} kB`
    : `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`;
}
