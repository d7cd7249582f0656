import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { membersQuery, useSession } from '../../data/session.ts';
import { type Fact, Facts } from '../../ui/facts.tsx';
import { Panel } from '../../ui/panel.tsx';
import classes from './dossier.module.css';
import { consentFacts, exitFacts } from './facts-of-consent.ts';
import { contactFacts, recordFacts, trainingFacts } from './facts-of-person.tsx';
import { backgroundFacts, wishFacts } from './facts-of-wishes.ts';

/** Everything that is known of a candidate. A part of which nothing is known is left out. */
export function AboutPanel({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation('candidates');
  const { regionId } = useSession();
  const { data: members } = useQuery(membersQuery(regionId));
  const owner = members?.rows.find(({ id }) => id === candidate.ownerUid)?.displayName;

  return (
    <Panel title={t('dossier.about', { name: candidate.firstName })}>
      <div className={classes.sections}>
        <Section title={t('dossier.sections.contact')} facts={contactFacts(candidate, t)} />
        <Section title={t('dossier.sections.wishes')} facts={wishFacts(candidate, t)} />
        <Section title={t('dossier.sections.background')} facts={backgroundFacts(candidate, t)} />
        <Section title={t('dossier.sections.training')} facts={trainingFacts(candidate, t)} />
        <Section title={t('dossier.sections.consent')} facts={consentFacts(candidate, t)} />
        <Section
          title={t('dossier.sections.record')}
          facts={[...recordFacts(candidate, owner, t), ...exitFacts(candidate, t)]}
        />
      </div>
    </Panel>
  );
}

function Section({ title, facts }: { title: string; facts: Fact[] }) {
  if (facts.every(({ value }) => value === undefined || value === '')) return null;
  return (
    <div>
      <h3 className={classes.sectionTitle}>{title}</h3>
      <Facts facts={facts} />
    </div>
  );
}
