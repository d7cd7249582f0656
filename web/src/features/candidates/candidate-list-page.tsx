import { canEdit } from '@instroom/domain/region/member.ts';
import { Alert, Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconUserPlus, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../data/roster.ts';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { useDocumentTitle } from '../../shared/document-title.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { formatNumber } from '../../ui/format.ts';
import listClasses from '../../ui/list.module.css';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { Board } from './board/board.tsx';
import { ViewTabs } from './board/view-tabs.tsx';
import { CandidateCards } from './candidate-cards.tsx';
import { CandidateFilterBar } from './candidate-filter-bar.tsx';
import classes from './candidate-list.module.css';
import { CandidateListSkeleton } from './candidate-list-skeleton.tsx';
import { boxWidth, CandidateTable } from './candidate-table.tsx';
import { BulkBar } from './list/bulk-bar.tsx';
import { ColumnMenu } from './list/column-menu.tsx';
import type { Column } from './list/columns.tsx';
import { type Columns, fittingColumns, useColumns } from './list/use-columns.tsx';
import { useListed } from './list/use-listed.ts';
import { useSelection } from './list/use-selection.ts';
import { ViewMenu } from './list/view-menu.tsx';
import { RestrictedDossiers } from './restricted-dossiers.tsx';
import { useCandidateSearch } from './use-candidate-search.ts';
import type { TypedSearchField } from './use-typed-search.ts';

export function CandidateListPage() {
  const { t } = useTranslation('candidates');
  const { member } = useSession();
  const columns = useColumns();
  const { field, roster, shown } = useListed(columns.all);
  const [measure, room = 0] = useWidth();
  const isWide = useMediaQuery('(min-width: 64em)', true, { getInitialValueInEffect: false });
  const selection = useSelection(shown);
  const isBoard = useCandidateSearch().search.weergave === 'bord';
  const maySelect = canEdit(member) && isWide && !isBoard;
  const roomForColumns = maySelect ? room - boxWidth : room;
  const fitting = useMemo(() => fittingColumns(columns, roomForColumns), [columns, roomForColumns]);

  return (
    <Page
      title={t('title')}
      documentTitle={useDocumentTitle(t('title'))}
      beside={
        <>
          <span role="status" className={listClasses.count}>
            {shown && t('count', { count: shown.length, number: formatNumber(shown.length) })}
          </span>
          <ViewTabs />
          {canEdit(member) && <AddCandidate />}
        </>
      }
    >
      <Tools field={field} columns={columns} fitting={isWide && !isBoard ? fitting : undefined} />
      <div ref={measure}>
        <Loaded query={roster} skeleton={<CandidateListSkeleton />}>
          {(data) => (
            <>
              <Unreadable count={data.unreadable} />
              {isBoard && data.rows.length > 0 ? (
                <Board rows={data.rows} shown={shown ?? []} />
              ) : (
                <List
                  shown={shown ?? []}
                  empty={data.rows.length + data.restricted.length === 0}
                  onClear={field.clear}
                >
                  {isWide ? (
                    <CandidateTable
                      candidates={shown ?? []}
                      columns={fitting}
                      room={room}
                      selection={maySelect ? selection : undefined}
                    />
                  ) : (
                    <CandidateCards candidates={shown ?? []} />
                  )}
                </List>
              )}
              {maySelect && <BulkBar selection={selection} />}
              <RestrictedDossiers ids={data.restricted} />
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

type ToolsProps = {
  field: TypedSearchField;
  columns: Columns;
  /** Nothing where there is no table. */
  fitting: Column[] | undefined;
};

/** Not drawn anew by what the list finds. */
const Tools = memo(function Tools({ field, columns, fitting }: ToolsProps) {
  return (
    <CandidateFilterBar field={field}>
      <ViewMenu />
      {fitting && <ColumnMenu columns={columns} shown={fitting.map(({ name }) => name)} />}
    </CandidateFilterBar>
  );
});

const AddCandidate = memo(function AddCandidate() {
  const { t } = useTranslation('editing');
  const { regionId } = useSession();
  return (
    <Button
      className={classes.add}
      leftSection={<IconUserPlus size={16} stroke={1.6} aria-hidden />}
      renderRoot={(props) => <Link {...props} to={paths.newCandidate} params={{ regionId }} />}
    >
      {t('newCandidate.open')}
    </Button>
  );
});

function Unreadable({ count }: { count: number }) {
  const { t } = useTranslation('candidates');
  if (count === 0) return null;
  return (
    <Alert color="yellow" mb="sm">
      {t('list.unreadable', { count, number: formatNumber(count) })}
    </Alert>
  );
}

type ListProps = { shown: RosterRow[]; empty: boolean; onClear: () => void; children: ReactNode };

function List({ shown, empty, onClear, children }: ListProps) {
  const { t } = useTranslation('candidates');
  const icon = <IconUsers size={28} stroke={1.5} aria-hidden />;

  if (empty) return <Notice icon={icon} title={t('list.empty')} lead={t('list.emptyLead')} />;
  if (shown.length > 0) return children;
  const action = (
    <Button variant="default" onClick={onClear}>
      {t('filter.clear')}
    </Button>
  );
  return (
    <Notice icon={icon} title={t('list.nothing')} lead={t('list.nothingLead')} action={action} />
  );
}
