import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { organizationKinds } from '@instroom/domain/codes/organization-kind.ts';
import { Alert, Anchor, Badge, Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowLeft, IconBuildingOff } from '@tabler/icons-react';
import { getRouteApi, Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { useDocumentTitle } from '../../../shared/document-title.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { useNetwork } from '../../../shared/network/use-network.ts';
import { useOwnFields } from '../../../shared/own-fields.ts';
import { TaskPanel } from '../../../shared/tasks/task-panel.tsx';
import { formatStoredDay } from '../../../ui/format.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { ListSkeleton } from '../list-skeleton.tsx';
import { NetworkNotices } from '../network-notices.tsx';
import { OwnFields } from '../own-fields.tsx';
import { StandingBadge } from '../standing-badge.tsx';
import { BoardPanel } from './board-panel.tsx';
import { CandidatesPanel } from './candidates-panel.tsx';
import { ContactsPanel } from './contacts-panel.tsx';
import { DataPanel } from './data-panel.tsx';
import { LocationsPanel } from './locations-panel.tsx';
import { NotesPanel } from './notes-panel.tsx';
import classes from './organization.module.css';
import { PositionsPanel } from './positions-panel.tsx';
import { ProgrammesPanel } from './programmes-panel.tsx';
import { RegionPanel } from './region-panel.tsx';
import { SourceChanges } from './source-changes.tsx';
import { type ShownOrganization, useOrganization } from './use-organization.ts';

const route = getRouteApi(paths.organization);

export function OrganizationPage() {
  const { orgId } = route.useParams();
  return <OrganizationView key={orgId} orgId={orgId} />;
}

function OrganizationView({ orgId }: { orgId: string }) {
  const { t } = useTranslation(['network', 'app']);
  const query = useOrganization(orgId);
  const organization = query.data;
  const title =
    organization?.name ?? (organization === null ? t('organization.notFound') : t('app:loading'));
  return (
    <Page
      above={<BackToList />}
      title={title}
      documentTitle={useDocumentTitle(title)}
      beside={
        organization && (
          <>
            <Badge variant="light" color="gray">
              {labelOf(organizationKinds, organization.said.kind)}
            </Badge>
            <StandingBadge standing={organization.said.standing} />
          </>
        )
      }
    >
      <Loaded query={query} skeleton={<ListSkeleton />}>
        {(found) => (found ? <Organization organization={found} /> : <NotFound />)}
      </Loaded>
    </Page>
  );
}

function Organization({ organization }: { organization: ShownOrganization }) {
  const { t } = useTranslation('network');
  const { orgId, said, overlay } = organization;
  const network = useNetwork().data;
  const hasOwnFields = useOwnFields('organization').some(({ state }) => state === 'active');
  const wide = useMediaQuery('(min-width: 64em)', true, { getInitialValueInEffect: false });
  const whatIs = (
    <>
      <DataPanel organization={organization} />
      <ProgrammesPanel organization={organization} />
      <LocationsPanel organization={organization} />
      <BoardPanel organization={organization} network={network} />
    </>
  );
  const whatWeKnow = (
    <>
      <ContactsPanel organization={organization} />
      <TaskPanel subject={{ orgId }} />
      <CandidatesPanel organization={organization} />
      <NotesPanel orgId={orgId} />
      <RegionPanel organization={organization} />
      <PositionsPanel organization={organization} />
      {hasOwnFields && (
        <Panel title={t('panels.own')}>
          <OwnFields holder={{ orgId }} custom={overlay.custom} />
        </Panel>
      )}
    </>
  );
  return (
    <>
      {said.standing !== 'active' && (
        <Alert color={said.standing === 'closed' ? 'red' : 'yellow'} mb="md">
          <StandingText said={said} />
        </Alert>
      )}
      <NetworkNotices orgId={orgId} />
      <SourceChanges organization={organization} />
      {/* On a phone, whom to call comes first. */}
      <div className={classes.columns}>
        <div className={classes.column}>{wide ? whatIs : whatWeKnow}</div>
        <div className={classes.column}>{wide ? whatWeKnow : whatIs}</div>
      </div>
    </>
  );
}

function StandingText({ said }: Pick<ShownOrganization, 'said'>) {
  const { t } = useTranslation('network');
  const { standing, closedOn, missingSince } = said;
  if (standing === 'closed')
    return closedOn
      ? t('standing.closedOn', { date: formatStoredDay(closedOn) })
      : t('standing.closedMeaning');
  return missingSince
    ? t('standing.missingSince', { date: formatStoredDay(missingSince) })
    : t('standing.missingMeaning');
}

/** To the list as it was filtered when one came from it. */
function BackToList() {
  const { t } = useTranslation('network');
  const { regionId } = useSession();
  const search = useLocation({ select: ({ state }) => state.networkSearch });
  return (
    <Anchor
      size="sm"
      className={classes.back}
      renderRoot={(props) => (
        <Link {...props} to={paths.network} params={{ regionId }} search={search ?? {}} />
      )}
    >
      <IconArrowLeft size={16} stroke={1.6} aria-hidden />
      {t('title')}
    </Anchor>
  );
}

function NotFound() {
  const { t } = useTranslation('network');
  const { regionId } = useSession();
  return (
    <Notice
      icon={<IconBuildingOff size={28} stroke={1.5} aria-hidden />}
      title={t('organization.notFound')}
      lead={t('organization.notFoundLead')}
      action={
        <Button
          variant="default"
          renderRoot={(props) => (
            <Link {...props} to={paths.network} params={{ regionId }} search={{}} />
          )}
        >
          {t('organization.toList')}
        </Button>
      }
    />
  );
}
