import { type AuditKind, auditKinds } from '@instroom/domain/audit/audit.ts';
import { Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { filterOf } from '../../shared/audit-filter.ts';
import { formatStoredDay } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import classes from './audit.module.css';
import { AuditFilterBar } from './audit-filter-bar.tsx';
import { AuditList } from './audit-list.tsx';
import { candidateNameQuery, regionAuditQuery } from './audit-queries.ts';
import { CandidateChoice } from './candidate-choice.tsx';
import { ExportButton } from './export-button.tsx';
import { KindSelect, PeriodInputs, PersonSelect } from './filter-inputs.tsx';
import { useAuditSearch } from './use-audit-search.ts';
import { useRegionNames } from './use-region-names.ts';

/** Only the platform has prices, and figures of all regions together. */
const ofPlatform: readonly AuditKind[] = ['prices_changed', 'year_established'];
const kinds = auditKinds.filter((kind) => !ofPlatform.includes(kind));

/** Who did what in the region, and when. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const { regionId } = useSession();
  const searching = useAuditSearch();
  const { search, change } = searching;
  const filter = filterOf(search);
  const query = useInfiniteQuery(regionAuditQuery(regionId, filter));
  const namesWith = useRegionNames();
  const { kandidaat = '', wie, wat, van, tot } = search;
  const candidate = useQuery({
    ...candidateNameQuery(regionId, kandidaat),
    enabled: kandidaat !== '',
  });
  const chosen = {
    wie: wie && (namesWith({}).person(wie) ?? t('who.unknown')),
    wat: wat && t(`kinds.${wat}`),
    kandidaat: candidate.data ?? t('gone'),
    van: van && formatStoredDay(van),
    tot: tot && formatStoredDay(tot),
  };

  return (
    <Panel title={t('title')} beside={<ExportButton filter={filter} />}>
      <Text size="sm" c="dimmed" className={classes.lead}>
        {t('lead')}
      </Text>
      <AuditFilterBar searching={searching} chosen={chosen}>
        <PersonSelect searching={searching} />
        <KindSelect searching={searching} kinds={kinds} />
        <PeriodInputs searching={searching} />
        <CandidateChoice onChoose={(candidateId) => change({ kandidaat: candidateId })} />
      </AuditFilterBar>
      <AuditList query={query} namesWith={namesWith} isFiltered={Object.keys(filter).length > 0} />
    </Panel>
  );
}
