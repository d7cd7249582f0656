import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Fact, FactList } from '../../../ui/facts.tsx';
import dossier from '../dossier.module.css';
import type { WholeCandidate } from '../whole-candidate.ts';
import { useEditing } from './editing.tsx';
import type { DossierField, FieldLabel } from './field.ts';
import { EditRow, ReadRow } from './field-row.tsx';
import classes from './fields.module.css';
import { useFieldText } from './use-field-text.ts';

type Props = {
  title: string;
  fields: readonly DossierField[];
  candidate: WholeCandidate;
  /** What nobody changes here, after the fields. */
  facts?: Fact[];
};

/** A part of the dossier. Only what is known is shown; who may edit finds the rest one click away. */
export function FieldSection({ title, fields, candidate, facts = [] }: Props) {
  const editing = useEditing();
  const textOf = useFieldText();
  const [asked, setAsked] = useState<FieldLabel>();
  const known = fields.filter((field) => textOf(field, candidate) !== '');
  const kept = (field: DossierField) =>
    known.includes(field) ||
    field.id === asked ||
    field.id === editing?.wanted ||
    field.id === editing?.outcome?.field;

  const section = useRef<HTMLDivElement>(null);
  const onClosed = () => {
    setAsked(undefined);
    // A field that stays empty goes, and takes the focus along.
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      section.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    });
  };

  if (!editing) {
    // The name is the page's own title.
    const rows = known.filter(({ id }) => id !== 'name');
    if (rows.length === 0 && facts.length === 0) return null;
    return (
      <Titled title={title}>
        <FactList facts={facts}>
          {rows.map((field) => (
            <ReadRow key={field.id} field={field} candidate={candidate} />
          ))}
        </FactList>
      </Titled>
    );
  }
  const empty = fields.filter((field) => !kept(field));
  return (
    <Titled ref={section} title={title}>
      <FactList facts={facts}>
        {fields.filter(kept).map((field) => (
          <EditRow
            key={field.id}
            field={field}
            candidate={candidate}
            startOpen={field.id === asked}
            onWanted={() => setAsked(field.id)}
            onClosed={onClosed}
          />
        ))}
      </FactList>
      {empty.length > 0 && <EmptyFields section={title} fields={empty} onAsked={setAsked} />}
    </Titled>
  );
}

type TitledProps = { ref?: RefObject<HTMLDivElement | null>; title: string; children: ReactNode };

function Titled({ ref, title, children }: TitledProps) {
  return (
    <div ref={ref}>
      <h3 className={dossier.sectionTitle}>{title}</h3>
      {children}
    </div>
  );
}

type EmptyProps = {
  section: string;
  fields: DossierField[];
  onAsked: (field: FieldLabel) => void;
};

function EmptyFields({ section, fields, onAsked }: EmptyProps) {
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
        <VisuallyHidden>: {section}</VisuallyHidden>
      </UnstyledButton>
      {shown &&
        fields.map(({ id }) => {
          const field = t(`candidates:dossier.fields.${id}`);
          return (
            <UnstyledButton
              key={id}
              className={classes.empty}
              aria-label={t('add', { field })}
              onClick={() => onAsked(id)}
            >
              <IconPlus size={12} stroke={2} aria-hidden />
              {field}
            </UnstyledButton>
          );
        })}
    </div>
  );
}
