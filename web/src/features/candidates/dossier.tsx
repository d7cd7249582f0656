import { Alert, Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { activitiesQuery, registrationsOfCandidateQuery } from '../../data/activities.ts';
import { useSession } from '../../data/session.ts';
import { tasksAboutQuery } from '../../data/tasks.ts';
import { TaskPanel } from '../../shared/tasks/task-panel.tsx';
import tabs from '../../ui/tabs.module.css';
import { usePrinting } from '../../ui/use-printing.ts';
import { AboutPanel } from './about-panel.tsx';
import { ActivitiesPanel } from './activities/activities-panel.tsx';
import { AttachmentsPanel } from './attachments/attachments-panel.tsx';
import { attachmentsQuery } from './candidate-queries.ts';
import classes from './dossier.module.css';
import { JourneyPanel } from './journey-panel.tsx';
import { type Mailing, useMailing } from './mail/use-mailing.tsx';
import { PrintedDossier } from './printed-dossier.tsx';
import { SchoolsPanel } from './schools/schools-panel.tsx';
import { TimelinePanel } from './timeline/timeline-panel.tsx';
import { useNameOf } from './timeline/use-name-of.ts';
import { type ShownTimeline, useTimeline } from './timeline/use-timeline.ts';
import type { WholeCandidate } from './whole-candidate.ts';

export function Dossier({ candidate }: { candidate: WholeCandidate }) {
  const { t } = useTranslation('candidates');
  const timeline = useTimeline(candidate.id);
  const mailing = useMailing(candidate);
  const { regionId } = useSession();
  // Read along with the dossier: a browser that prints does not wait for what comes later.
  const tasks = useQuery(tasksAboutQuery(regionId, { candidateId: candidate.id }));
  const attachments = useQuery(attachmentsQuery(regionId, candidate.id));
  const signUps = useQuery(registrationsOfCandidateQuery(regionId, candidate.id));
  const activities = useQuery(activitiesQuery(regionId));
  const printing = usePrinting();
  return (
    <>
      {candidate.restricted && (
        <Alert color="yellow" mb="md">
          {t('dossier.restricted')}
        </Alert>
      )}
      <div data-screen>
        <JourneyPanel candidate={candidate} />
        <DossierParts candidate={candidate} timeline={timeline} mailing={mailing} />
      </div>
      {mailing.dialog}
      {printing && (
        <PrintedDossier
          candidate={candidate}
          timeline={timeline.query.data}
          tasks={tasks.data?.rows ?? []}
          signUps={signUps.data?.rows ?? []}
          activities={activities.data?.rows ?? []}
          attachments={attachments.data?.rows ?? []}
        />
      )}
    </>
  );
}

type PartsProps = { candidate: WholeCandidate; timeline: ShownTimeline; mailing: Mailing };

/** Beside each other where there is room, else one at a time. */
function DossierParts({ candidate, timeline: shown, mailing }: PartsProps) {
  const { t } = useTranslation(['candidates', 'schools', 'attachments', 'tasks', 'activities']);
  const nameOf = useNameOf();
  const wide = useMediaQuery('(min-width: 64em)', true, { getInitialValueInEffect: false });
  const about = <AboutPanel candidate={candidate} />;
  const timeline = <TimelinePanel candidate={candidate} timeline={shown} mailing={mailing} />;
  const tasks = (
    <TaskPanel subject={{ candidateId: candidate.id }} isClosed={candidate.restricted} />
  );
  const schools = <SchoolsPanel candidate={candidate} />;
  const activities = <ActivitiesPanel candidate={candidate} />;
  const attachments = <AttachmentsPanel candidate={candidate} nameOf={nameOf} />;

  if (wide)
    return (
      <div className={classes.columns}>
        <div className={classes.about}>{about}</div>
        <div className={classes.happened}>{timeline}</div>
        <div className={classes.beside}>
          {tasks}
          {schools}
          {activities}
          {attachments}
        </div>
      </div>
    );
  return (
    <Tabs defaultValue="timeline" keepMounted={false}>
      <Tabs.List mb="md" className={tabs.tabs}>
        <Tabs.Tab value="timeline">{t('candidates:dossier.timeline.title')}</Tabs.Tab>
        <Tabs.Tab value="about">
          {t('candidates:dossier.about', { name: candidate.firstName })}
        </Tabs.Tab>
        <Tabs.Tab value="tasks">{t('tasks:panel.title')}</Tabs.Tab>
        <Tabs.Tab value="schools">{t('schools:title')}</Tabs.Tab>
        <Tabs.Tab value="activities">{t('activities:dossier.title')}</Tabs.Tab>
        <Tabs.Tab value="attachments">{t('attachments:title')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="timeline">{timeline}</Tabs.Panel>
      <Tabs.Panel value="about">{about}</Tabs.Panel>
      <Tabs.Panel value="tasks">{tasks}</Tabs.Panel>
      <Tabs.Panel value="schools">{schools}</Tabs.Panel>
      <Tabs.Panel value="activities">{activities}</Tabs.Panel>
      <Tabs.Panel value="attachments">{attachments}</Tabs.Panel>
    </Tabs>
  );
}
