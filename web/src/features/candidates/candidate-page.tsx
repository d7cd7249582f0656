import { fullName } from '@instroom/domain/candidate/name.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { Button, Skeleton, VisuallyHidden } from '@mantine/core';
import { IconUserQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { useSettlingChanges } from '../../data/unsent.ts';
import { paths } from '../../paths.ts';
import { useDocumentTitle } from '../../shared/document-title.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { asMade } from './as-made.ts';
import { BackToList } from './back-to-list.tsx';
import { candidateQuery } from './candidate-queries.ts';
import { ClosedWhileTyping } from './closed-while-typing.tsx';
import { Deleted } from './deleted.tsx';
import classes from './dossier.module.css';
import { Dossier } from './dossier.tsx';
import { DossierSkeleton } from './dossier-skeleton.tsx';
import { EditingProvider, type Typed } from './fields/editing.tsx';
import { PhaseMover } from './phase-mover.tsx';
import { PrintButton } from './print-button.tsx';
import { StartTasksButton } from './start-tasks-button.tsx';
import { useReportOpened } from './use-report-opened.ts';
import type { WholeCandidate } from './whole-candidate.ts';

const route = getRouteApi(paths.candidate);

export function CandidatePage() {
  const { candidateId } = route.useParams();
  return <CandidateView key={candidateId} candidateId={candidateId} />;
}

function CandidateView({ candidateId }: { candidateId: string }) {
  const { t } = useTranslation(['candidates', 'editing']);
  const { regionId, member } = useSession();
  const typed = useRef<Typed>(undefined);
  const query = useQuery(candidateQuery(regionId, candidateId));
  const path = candidatePath(regionId, candidateId);
  const settling = useSettlingChanges().filter((change) => change.path === path);
  const candidate = query.error ? undefined : query.data && asMade(query.data, settling);
  useReportOpened(candidate?.id);
  const [wasThere, setWasThere] = useState(false);
  if (candidate && !wasThere) setWasThere(true);
  const title = titleOf(candidate, {
    loading: t('dossier.loading'),
    gone: wasThere ? t('editing:deleted.title') : t('dossier.notFound'),
  });
  const editable = canEdit(member) && candidate?.restricted === false;
  const waiting = candidate === undefined && !query.error;

  return (
    <Page
      above={<BackToList />}
      title={waiting ? <WaitingTitle title={title} /> : title}
      documentTitle={useDocumentTitle(title)}
      beside={
        candidate && (
          <div data-screen className={classes.pageActions}>
            {!candidate.restricted && <PrintButton />}
            {editable && <StartTasksButton candidates={[candidate]} />}
            {canEdit(member) && <PhaseMover key={candidate.id} candidate={candidate} />}
          </div>
        )
      }
    >
      <ClosedWhileTyping
        closed={!canEdit(member) || candidate?.restricted === true}
        typed={typed}
      />
      <Loaded query={query} skeleton={<DossierSkeleton />}>
        {(found) => {
          if (!found) return wasThere ? <Deleted typed={typed.current} /> : <NotFound />;
          const made = asMade(found, settling);
          if (!editable) return <Dossier candidate={made} />;
          return (
            <EditingProvider typed={typed}>
              <Dossier candidate={made} />
            </EditingProvider>
          );
        }}
      </Loaded>
    </Page>
  );
}

function WaitingTitle({ title }: { title: string }) {
  return (
    <>
      <VisuallyHidden>{title}</VisuallyHidden>
      <Skeleton width={220} height={32} />
    </>
  );
}

function titleOf(
  candidate: WholeCandidate | null | undefined,
  words: { loading: string; gone: string },
): string {
  if (candidate) return fullName(candidate);
  return candidate === null ? words.gone : words.loading;
}

function NotFound() {
  const { t } = useTranslation('candidates');
  const { regionId } = useSession();
  return (
    <Notice
      icon={<IconUserQuestion size={28} stroke={1.5} aria-hidden />}
      title={t('dossier.notFound')}
      lead={t('dossier.notFoundLead')}
      action={
        <Button
          variant="default"
          renderRoot={(props) => (
            <Link {...props} to={paths.candidates} params={{ regionId }} search={{}} />
          )}
        >
          {t('dossier.toList')}
        </Button>
      }
    />
  );
}
