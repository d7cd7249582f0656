import { type MissingFact, missingFactsOf } from '@instroom/domain/candidate/missing.ts';
import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WholeCandidate } from '../whole-candidate.ts';
import { useEditing } from './editing.tsx';
import type { FieldLabel } from './field.ts';
import classes from './fields.module.css';

const fieldOf: Record<MissingFact, FieldLabel> = {
  owner: 'owner',
  phone: 'phone',
  sectors: 'sectors',
  subjects: 'subjects',
  qualificationsSought: 'qualificationsSought',
  place: 'municipality',
  chosenRoute: 'chosenRoute',
  suitability: 'suitability',
  program: 'program',
  programStart: 'programStart',
  employer: 'employer',
  contractStart: 'contractStart',
};

/** What the phase asks for and nobody filled in yet; each opens its field. */
export function MissingLine({ candidate }: { candidate: WholeCandidate }) {
  const { t } = useTranslation(['editing', 'candidates']);
  const editing = useEditing();
  const missing = missingFactsOf(candidate).map((fact) => fieldOf[fact]);
  if (!editing || missing.length === 0) return null;
  return (
    <p className={classes.missing}>
      {t('editing:missing')}{' '}
      {missing.map((field) => (
        <UnstyledButton
          key={field}
          className={classes.missingField}
          onClick={() => editing.want(field)}
        >
          {t(`candidates:dossier.fields.${field}`)}
        </UnstyledButton>
      ))}
    </p>
  );
}
