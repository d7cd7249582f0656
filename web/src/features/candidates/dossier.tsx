import { Alert, Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { AboutPanel } from './about-panel.tsx';
import classes from './dossier.module.css';
import { JourneyPanel } from './journey-panel.tsx';
import type { ListedCandidate } from './sorted-table.ts';
import { TimelinePanel } from './timeline-panel.tsx';

export function Dossier({ candidate }: { candidate: ListedCandidate }) {
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
