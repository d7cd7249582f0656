import { Alert, Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { usePrinting } from '../../ui/use-printing.ts';
import { AboutPanel } from './about-panel.tsx';
import classes from './dossier.module.css';
import { JourneyPanel } from './journey-panel.tsx';
import { type Mailing, useMailing } from './mail/use-mailing.tsx';
import { PrintedDossier } from './printed-dossier.tsx';
import { SchoolsPanel } from './schools/schools-panel.tsx';
import { TimelinePanel } from './timeline/timeline-panel.tsx';
import { type ShownTimeline, useTimeline } from './timeline/use-timeline.ts';
import type { WholeCandidate } from './whole-candidate.ts';

export function Dossier({ candidate }: { candidate: WholeCandidate }) {
  const { t } = useTranslation('candidates');
  const timeline = useTimeline(candidate.id);
  const mailing = useMailing(candidate);
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
      {printing && <PrintedDossier candidate={candidate} timeline={timeline.query.data} />}
    </>
  );
}

type PartsProps = { candidate: WholeCandidate; timeline: ShownTimeline; mailing: Mailing };

/** Beside each other where there is room, else one at a time. */
function DossierParts({ candidate, timeline: shown, mailing }: PartsProps) {
  const { t } = useTranslation(['candidates', 'schools']);
  const wide = useMediaQuery('(min-width: 64em)', true, { getInitialValueInEffect: false });
  const about = <AboutPanel candidate={candidate} />;
  const timeline = <TimelinePanel candidate={candidate} timeline={shown} mailing={mailing} />;
  const schools = <SchoolsPanel candidate={candidate} />;

  if (wide)
    return (
      <div className={classes.columns}>
        <div className={classes.about}>{about}</div>
        <div className={classes.happened}>{timeline}</div>
        <div className={classes.beside}>{schools}</div>
      </div>
    );
  return (
    <Tabs defaultValue="timeline" keepMounted={false}>
      <Tabs.List grow mb="md">
        <Tabs.Tab value="timeline">{t('candidates:dossier.timeline.title')}</Tabs.Tab>
        <Tabs.Tab value="about">
          {t('candidates:dossier.about', { name: candidate.firstName })}
        </Tabs.Tab>
        <Tabs.Tab value="schools">{t('schools:title')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="timeline">{timeline}</Tabs.Panel>
      <Tabs.Panel value="about">{about}</Tabs.Panel>
      <Tabs.Panel value="schools">{schools}</Tabs.Panel>
    </Tabs>
  );
}
