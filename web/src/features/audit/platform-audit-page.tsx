import type { AuditKind } from '@instroom/domain/audit/audit.ts';
import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { filterOf } from '../../shared/audit-filter.ts';
import { formatStoredDay } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import classes from './audit.module.css';
import { AuditFilterBar } from './audit-filter-bar.tsx';
import { AuditList } from './audit-list.tsx';
import { KindSelect, PeriodInputs } from './filter-inputs.tsx';
import { platformAuditQuery } from './platform-audit-queries.ts';
import type { Names } from './sentence.ts';
import { useAuditSearch } from './use-audit-search.ts';

const kinds: readonly AuditKind[] = [
  'signed_in',
  'region_created',
  'region_changed',
  'member_invited',
  'settings_changed',
  'prices_changed',
  'year_established',
];

/** Who administered the platform, and when. */
export function PlatformAuditPage() {
  const { t } = useTranslation('audit');
  const searching = useAuditSearch();
  const { wat, van, tot } = searching.search;
  // Nothing else is asked for here.
  const filter = filterOf({ wat, van, tot, wie: undefined, kandidaat: undefined });
  const query = useInfiniteQuery(platformAuditQuery(filter));
  const chosen = {
    wat: wat && t(`kinds.${wat}`),
    van: van && formatStoredDay(van),
    tot: tot && formatStoredDay(tot),
  };
  return (
    <Panel title={t('title')}>
      <Text size="sm" c="dimmed" className={classes.lead}>
        {t('platformLead')}
      </Text>
      <AuditFilterBar searching={searching} chosen={chosen}>
        <KindSelect searching={searching} kinds={kinds} />
        <PeriodInputs searching={searching} />
      </AuditFilterBar>
      <AuditList query={query} namesWith={namesWith} isFiltered={Object.keys(filter).length > 0} />
    </Panel>
  );
}

/** Everything that the platform's log names came along with it. */
function namesWith(known: Record<string, string>): Names {
  const nameOf = (id: string) => known[id];
  return {
    person: nameOf,
    candidate: () => undefined,
    invited: nameOf,
    region: nameOf,
    ownField: () => undefined,
  };
}
