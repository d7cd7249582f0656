import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel.tsx';
import { AuditLink } from './audit-link.tsx';
import classes from './dossier.module.css';
import {
  backgroundFields,
  contactFields,
  recordFields,
  trainingFields,
  wishFields,
} from './fields/dossier-fields.ts';
import { FieldSection } from './fields/field-section.tsx';
import { MissingLine } from './fields/missing-line.tsx';
import { OwnFieldsSection } from './fields/own-fields-section.tsx';
import { consentFacts, exitFacts, originFacts } from './fixed-facts.ts';
import type { WholeCandidate } from './whole-candidate.ts';

/** Everything that is known of a candidate; for editors also what is not known yet. */
export function AboutPanel({ candidate }: { candidate: WholeCandidate }) {
  const { t } = useTranslation('candidates');
  const section = { candidate };
  return (
    <Panel title={t('dossier.about', { name: candidate.firstName })}>
      <div className={classes.sections}>
        <MissingLine candidate={candidate} />
        <FieldSection {...section} title={t('dossier.sections.contact')} fields={contactFields} />
        <FieldSection {...section} title={t('dossier.sections.wishes')} fields={wishFields} />
        <FieldSection
          {...section}
          title={t('dossier.sections.background')}
          fields={backgroundFields}
        />
        <FieldSection {...section} title={t('dossier.sections.training')} fields={trainingFields} />
        <OwnFieldsSection candidate={candidate} />
        <FieldSection
          {...section}
          title={t('dossier.sections.consent')}
          fields={[]}
          facts={consentFacts(candidate, t)}
        />
        <FieldSection
          {...section}
          title={t('dossier.sections.record')}
          fields={recordFields}
          facts={[...originFacts(candidate, t), ...exitFacts(candidate, t)]}
        />
        <AuditLink candidateId={candidate.id} />
      </div>
    </Panel>
  );
}
