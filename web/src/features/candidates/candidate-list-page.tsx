import { canEdit } from '@instroom/domain/region/member.ts';
import { Alert, Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconUserPlus, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../data/roster.ts';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { passes } from '../../shared/candidate-filter.ts';
import { useDocumentTitle } from '../../shared/document-title.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { useRoster } from '../../shared/roster/use-roster.ts';
import { formatNumber } from '../../ui/format.ts';
import listClasses from '../../ui/list.module.css';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Board } from './board/board.tsx';
import { ViewTabs } from './board/view-tabs.tsx';
import { CandidateCards } from './candidate-cards.tsx';
import { CandidateFilterBar } from './candidate-filter-bar.tsx';
import classes from './candidate-list.module.css';
import { CandidateListSkeleton } from './candidate-list-skeleton.tsx';
import { CandidateTable } from './candidate-table.tsx';
import { RestrictedDossiers } from './restricted-dossiers.tsx';
import { useCandidateSearch } from './use-candidate-search.ts';

export function CandidateListPage() {
  const { t } = useTranslation('candidates');
  const { member } = useSession();
  const { search } = useCandidateSearch();
  const candidates = useRoster();
  const rows = candidates.data?.rows;
  const shown = useMemo(() => rows?.filter(passes(search)), [rows, search]);

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
      <CandidateFilterBar />
      <Loaded query={candidates} skeleton={<CandidateListSkeleton />}>
        {(data) => (
          <>
            <Unreadable count={data.unreadable} />
            {search.weergave === 'bord' && data.rows.length > 0 ? (
              <Board rows={data.rows} />
            ) : (
              <List shown={shown ?? []} empty={data.rows.length + data.restricted.length === 0} />
            )}
            <RestrictedDossiers ids={data.restricted} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function AddCandidate() {
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
}

function Unreadable({ count }: { count: number }) {
  const { t } = useTranslation('candidates');
  if (count === 0) return null;
  return (
    <Alert color="yellow" mb="sm">
      {t('list.unreadable', { count, number: formatNumber(count) })}
    </Alert>
  );
}

function List({ shown, empty }: { shown: RosterRow[]; empty: boolean }) {
  const { t } = useTranslation('candidates');
  const { clear } = useCandidateSearch();
  const wide = useMediaQuery('(min-width: 64em)', true, { getInitialValueInEffect: false });
  const icon = <IconUsers size={28} stroke={1.5} aria-hidden />;

  if (empty) return <Notice icon={icon} title={t('list.empty')} lead={t('list.emptyLead')} />;
  if (shown.length === 0) {
    const action = (
      <Button variant="default" onClick={clear}>
        {t('filter.clear')}
      </Button>
    );
    return (
      <Notice icon={icon} title={t('list.nothing')} lead={t('list.nothingLead')} action={action} />
    );
  }
  return wide ? <CandidateTable candidates={shown} /> : <CandidateCards candidates={shown} />;
}
