import type { Interaction } from '@instroom/domain/candidate/interaction.ts';
import { type CodeItem, labelOf } from '@instroom/domain/codes/code-list.ts';
import { municipalities } from '@instroom/domain/codes/municipality.ts';
import { priorEducations } from '@instroom/domain/codes/prior-education.ts';
import { qualifications } from '@instroom/domain/codes/qualification.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { type FormField, formFields } from '@instroom/domain/form/answers.ts';
import { useTranslation } from 'react-i18next';
import { useOwnFields, useOwnValueText } from '../../shared/own-fields.ts';
import classes from './dossier.module.css';

const lists: Partial<Record<FormField, readonly CodeItem[]>> = {
  sectors,
  subjects,
  qualificationsSought: qualifications,
  priorEducation: priorEducations,
  municipalityCode: municipalities,
};

type Proposal = Pick<NonNullable<Interaction['proposal']>, 'values' | 'custom'>;

/** What was filled in under a known e-mail address; nothing of it has changed the dossier. */
export function ProposalTable({ values, custom }: Proposal) {
  const { t } = useTranslation('candidates');
  const ownFields = useOwnFields('candidate');
  const textOf = useOwnValueText();
  const fields = formFields.filter((field) => values[field] !== undefined);
  return (
    <>
      <p className={classes.entryText}>{t('dossier.timeline.proposalLead')}</p>
      <table className={classes.proposal} aria-label={t('dossier.timeline.proposal')}>
        <thead>
          <tr>
            <th scope="col">{t('dossier.timeline.field')}</th>
            <th scope="col">{t('dossier.timeline.value')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">
                {t(`dossier.fields.${field === 'municipalityCode' ? 'municipality' : field}`)}
              </th>
              <td>{inWords(values[field], lists[field])}</td>
            </tr>
          ))}
          {Object.entries(custom).map(([key, value]) => {
            const field = ownFields.find((known) => known.key === key);
            return (
              <tr key={key}>
                <th scope="row">{field?.label ?? key}</th>
                <td>{textOf(field ?? { type: 'text', options: [] }, value)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

function inWords(value: string | string[] | undefined, list: readonly CodeItem[] = []): string {
  return [value ?? []]
    .flat()
    .map((code) => labelOf(list, code))
    .join(', ');
}
