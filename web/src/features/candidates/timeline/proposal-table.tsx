import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import type { Interaction } from '@instroom/domain/candidate/interaction.ts';
import { type CodeItem, labelOf } from '@instroom/domain/codes/code-list.ts';
import { municipalities } from '@instroom/domain/codes/municipality.ts';
import { priorEducations } from '@instroom/domain/codes/prior-education.ts';
import { qualifications } from '@instroom/domain/codes/qualification.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { valueAt } from '@instroom/domain/custom/custom-value.ts';
import { type FormField, formFields } from '@instroom/domain/form/answers.ts';
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOwnFields, useOwnValueText } from '../../../shared/own-fields.ts';
import { isTakeable, isThere, ownName } from './proposal-choice.ts';
import classes from './timeline.module.css';

const lists: Partial<Record<FormField, readonly CodeItem[]>> = {
  sectors,
  subjects,
  qualificationsSought: qualifications,
  priorEducation: priorEducations,
  municipalityCode: municipalities,
};

type Props = {
  proposal: NonNullable<Interaction['proposal']>;
  candidate: Candidate;
  /** The fields that are taken over; undefined where there is nothing to choose. */
  chosen: readonly string[] | undefined;
  onToggle: (field: string) => void;
};

/** What was filled in under a known e-mail address, beside what the dossier says. */
export function ProposalTable(props: Props) {
  const { t } = useTranslation(['candidates', 'timeline']);
  const rows = useRows(props);
  return (
    <table className={classes.proposal} aria-label={t('candidates:dossier.timeline.proposal')}>
      <thead>
        <tr>
          <th scope="col">{t('candidates:dossier.timeline.field')}</th>
          <th scope="col">{t('timeline:proposal.given')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.field} {...row} {...props} />
        ))}
      </tbody>
    </table>
  );
}

type RowFacts = { field: string; label: string; now: string; given: string };

function Row({
  field,
  label,
  now,
  given,
  proposal,
  candidate,
  chosen,
  onToggle,
}: RowFacts & Props) {
  const { t } = useTranslation('timeline');
  if (!chosen)
    return (
      <tr>
        <th scope="row">{label}</th>
        <td>{given}</td>
      </tr>
    );
  const isKnown = isThere(field, proposal, candidate);
  const mayTake = !isKnown && (isTakeable(field) || field.startsWith(ownName('')));
  return (
    <tr data-known={isKnown || undefined}>
      <th scope="row">
        {label}
        {!isKnown && (
          <span className={classes.hint}>
            {now ? t('proposal.now', { value: now }) : t('proposal.nothing')}
          </span>
        )}
      </th>
      <td>
        {mayTake ? (
          <Checkbox
            size="sm"
            label={given}
            aria-label={t('proposal.takeField', { field: label })}
            checked={chosen.includes(field)}
            onChange={() => onToggle(field)}
          />
        ) : (
          <>
            {given}{' '}
            <span className={classes.hint}>
              {isKnown ? t('proposal.same') : t('proposal.bySelf')}
            </span>
          </>
        )}
      </td>
    </tr>
  );
}

function useRows({ proposal: { values, custom }, candidate }: Props): RowFacts[] {
  const { t } = useTranslation('candidates');
  const ownFields = useOwnFields('candidate');
  const textOf = useOwnValueText();
  const base = formFields.flatMap((field) =>
    values[field] === undefined
      ? []
      : {
          field,
          label: t(`dossier.fields.${field === 'municipalityCode' ? 'municipality' : field}`),
          now: inWords(candidate[field], lists[field]),
          given: inWords(values[field], lists[field]),
        },
  );
  const own = Object.entries(custom).map(([key, value]) => {
    const definition = ownFields.find((known) => known.key === key);
    const shape = definition ?? { type: 'text' as const, options: [] };
    return {
      field: ownName(key),
      label: definition?.label ?? key,
      now: textOf(shape, valueAt(candidate.custom, key)),
      given: textOf(shape, value),
    };
  });
  return [...base, ...own];
}

function inWords(value: string | string[] | undefined, list: readonly CodeItem[] = []): string {
  return [value ?? []]
    .flat()
    .map((code) => labelOf(list, code))
    .join(', ');
}
