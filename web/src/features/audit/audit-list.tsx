import type { AuditEntry } from '@instroom/domain/audit/audit.ts';
import { dayOf } from '@instroom/domain/calendar.ts';
import { Alert, Button, Skeleton } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { formatNumber, formatStoredDay } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import classes from './audit.module.css';
import { AuditLine } from './audit-line.tsx';
import type { AuditPage } from './audit-queries.ts';
import type { Names } from './sentence.ts';

type Props = {
  query: UseInfiniteQueryResult<InfiniteData<AuditPage>>;
  namesWith: (known: Record<string, string>) => Names;
  isFiltered: boolean;
};

/** The log, newest first, as far as it was asked for. */
export function AuditList({ query, namesWith, isFiltered }: Props) {
  const { t } = useTranslation(['audit', 'app']);
  const skeleton = (
    <div role="status" aria-label={t('app:loading')} className={classes.skeleton}>
      {[0, 1, 2, 3, 4, 5].map((line) => (
        <Skeleton key={line} height={24} />
      ))}
    </div>
  );
  return (
    <Loaded query={query} skeleton={skeleton}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.rows);
        const unreadable = pages.reduce((sum, page) => sum + page.unreadable, 0);
        const names = namesWith(Object.assign({}, ...pages.map((page) => page.names)));
        return (
          <>
            {unreadable > 0 && (
              <Alert color="yellow" mb="sm">
                {t('list.unreadable', { count: unreadable, number: formatNumber(unreadable) })}
              </Alert>
            )}
            {rows.length === 0 ? (
              <Nothing isFiltered={isFiltered} />
            ) : (
              <Days rows={rows} names={names} />
            )}
            {query.hasNextPage && (
              <Button
                variant="default"
                loading={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {t('list.more')}
              </Button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function Days({ rows, names }: { rows: Identified<AuditEntry>[]; names: Names }) {
  return [...Map.groupBy(rows, ({ at }) => dayOf(at))].map(([day, entries]) => (
    <section key={day} aria-labelledby={`day-${day}`}>
      <h3 id={`day-${day}`} className={classes.day}>
        {formatStoredDay(day)}
      </h3>
      <ol className={classes.lines}>
        {entries.map((entry) => (
          <AuditLine key={entry.id} entry={entry} names={names} />
        ))}
      </ol>
    </section>
  ));
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useTranslation('audit');
  return (
    <Notice
      icon={<IconHistory size={28} stroke={1.5} aria-hidden />}
      title={isFiltered ? t('list.nothing') : t('list.empty')}
      lead={isFiltered ? t('list.nothingLead') : t('list.emptyLead')}
    />
  );
}
