import { valueAt } from '@instroom/domain/custom/custom-value.ts';
import { type FieldDef, isActive } from '@instroom/domain/custom/field-def.ts';
import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnFields, useOwnValueText } from '../../../shared/own-fields.ts';
import { type Fact, FactList } from '../../../ui/facts.tsx';
import dossier from '../dossier.module.css';
import type { WholeCandidate } from '../whole-candidate.ts';
import { useEditing } from './editing.tsx';
import classes from './fields.module.css';
import { LeftValues } from './left-values.tsx';
import { OwnFieldRow } from './own-field-row.tsx';
import { useOwnOutcome } from './use-own-outcome.ts';

/** What the region asks beside the base. Only what is known or required is shown; the rest is one click away. */
export function OwnFieldsSection({ candidate }: { candidate: WholeCandidate }) {
  const editing = useEditing();
  const all = useOwnFields('candidate');
  const fields = all.filter(isActive);
  const isEmpty = fields.length === 0 && Object.keys(candidate.custom).length === 0;
  if (isEmpty) return null;
  return editing ? (
    <EditableFields candidate={candidate} fields={fields} all={all} />
  ) : (
    <ReadFields candidate={candidate} fields={fields} />
  );
}

type Props = { candidate: WholeCandidate; fields: FieldDef[] };

function ReadFields({ candidate, fields }: Props) {
  const textOf = useOwnValueText();
  const facts = fields.map((field): Fact => {
    return { label: field.label, value: textOf(field, valueAt(candidate.custom, field.key)) };
  });
  if (facts.every(({ value }) => value === '')) return null;
  return (
    <Titled>
      <FactList facts={facts} />
    </Titled>
  );
}

function EditableFields({ candidate, fields, all }: Props & { all: FieldDef[] }) {
  const [asked, setAsked] = useState<string>();
  const { outcome, report } = useOwnOutcome(candidate.id);
  const isKept = ({ key, required }: FieldDef) =>
    required ||
    valueAt(candidate.custom, key) !== undefined ||
    key === asked ||
    key === outcome?.key;
  const empty = fields.filter((field) => !isKept(field));
  return (
    <Titled>
      <FactList facts={[]}>
        {fields.filter(isKept).map((field) => (
          <OwnFieldRow
            key={field.key}
            field={field}
            candidate={candidate}
            startOpen={field.key === asked}
            outcome={outcome?.key === field.key ? outcome : undefined}
            onChanged={(change) => report(field, change)}
            onClosed={() => setAsked(undefined)}
          />
        ))}
      </FactList>
      <LeftValues candidate={candidate} fields={all} />
      {empty.length > 0 && <EmptyFields fields={empty} onAsked={setAsked} />}
      <VisuallyHidden role="status">{outcome?.text}</VisuallyHidden>
    </Titled>
  );
}

function Titled({ children }: { children: ReactNode }) {
  const { t } = useTranslation('candidates');
  return (
    <div>
      <h3 className={dossier.sectionTitle}>{t('dossier.sections.own')}</h3>
      {children}
    </div>
  );
}

type EmptyProps = { fields: FieldDef[]; onAsked: (key: string) => void };

function EmptyFields({ fields, onAsked }: EmptyProps) {
  const { t } = useTranslation(['editing', 'candidates']);
  const [shown, setShown] = useState(false);
  const Chevron = shown ? IconChevronDown : IconChevronRight;
  return (
    <div className={classes.empties}>
      <UnstyledButton
        className={classes.toggle}
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        <Chevron size={14} stroke={2} aria-hidden />
        {t('emptyFields', { count: fields.length })}
        <VisuallyHidden>: {t('candidates:dossier.sections.own')}</VisuallyHidden>
      </UnstyledButton>
      {shown &&
        fields.map(({ key, label }) => (
          <UnstyledButton
            key={key}
            className={classes.empty}
            aria-label={t('add', { field: label })}
            onClick={() => onAsked(key)}
          >
            <IconPlus size={12} stroke={2} aria-hidden />
            {label}
          </UnstyledButton>
        ))}
    </div>
  );
}
