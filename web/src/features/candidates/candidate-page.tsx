import { fullName } from '@instroom/domain/candidate/name.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { Alert, Anchor, Button, Skeleton, Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowLeft, IconUserQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { useDocumentTitle } from '../../shared/document-title.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { AboutPanel } from './about-panel.tsx';
import { candidateQuery } from './candidate-queries.ts';
import classes from './dossier.module.css';
import { DossierSkeleton } from './dossier-skeleton.tsx';
import { JourneyPanel } from './journey-panel.tsx';
import { PhaseMover } from './phase-mover.tsx';
import type { ListedCandidate } from './sorted-table.ts';
import { TimelinePanel } from './timeline-panel.tsx';

const route = getRouteApi(paths.candidate);

export function CandidatePage() {
  const { t } = useTranslation('candidates');
  const { regionId, member } = useSession();
  const { candidateId } = route.useParams();
  const query = useQuery(candidateQuery(regionId, candidateId));
  const candidate = query.error ? undefined : query.data;
  const title = titleOf(candidate, {
    loading: t('dossier.loading'),
    notFound: t('dossier.notFound'),
  });
  const waiting = candidate === undefined && !query.error;

  return (
    <Page
      above={<BackToList />}
      title={waiting ? <Skeleton width={220} height={32} aria-label={title} /> : title}
      documentTitle={useDocumentTitle(title)}
      beside={candidate && canEdit(member) && <PhaseMover candidate={candidate} />}
    >
      <Loaded query={query} skeleton={<DossierSkeleton />}>
        {(found) => (found ? <Dossier candidate={found} /> : <NotFound />)}
      </Loaded>
    </Page>
  );
}

function titleOf(
  candidate: ListedCandidate | null | undefined,
  words: { loading: string; notFound: string },
): string {
  if (candidate) return fullName(candidate);
  return candidate === null ? words.notFound : words.loading;
}

function Dossier({ candidate }: { candidate: ListedCandidate }) {
  const { t } = useTranslation('candidates');
  return (
    <>
      {candidate.restricted && (
        <Alert color="yellow" mb="md">
          {t('dossier.restricted')}
        </Alert>
      )}
      <JourneyPanel candidate={candidate} />
      <DossierParts candidate={candidate} />
    </>
  );
}

/** Beside each other where there is room, else one at a time. */
function DossierParts({ candidate }: { candidate: ListedCandidate }) {
  const { t } = useTranslation('candidates');
  const wide = useMediaQuery('(min-width: 64em)', true, { getInitialValueInEffect: false });
  const about = <AboutPanel candidate={candidate} />;
  const timeline = <TimelinePanel candidateId={candidate.id} />;

  if (wide)
    return (
      <div className={classes.columns}>
        {about}
        {timeline}
      </div>
    );
  return (
    <Tabs defaultValue="timeline" keepMounted={false}>
      <Tabs.List grow mb="md">
        <Tabs.Tab value="timeline">{t('dossier.timeline.title')}</Tabs.Tab>
        <Tabs.Tab value="about">{t('dossier.about', { name: candidate.firstName })}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="timeline">{timeline}</Tabs.Panel>
      <Tabs.Panel value="about">{about}</Tabs.Panel>
    </Tabs>
  );
}

function BackToList() {
  const { t } = useTranslation('candidates');
  const { regionId } = useSession();
  const listSearch = useLocation({ select: ({ state }) => state.listSearch });
  return (
    <Anchor
      size="sm"
      className={classes.back}
      renderRoot={(props) => (
        <Link {...props} to={paths.candidates} params={{ regionId }} search={listSearch ?? {}} />
      )}
    >
      <IconArrowLeft size={16} stroke={1.6} aria-hidden />
      {t('dossier.back')}
    </Anchor>
  );
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
