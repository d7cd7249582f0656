import { candidatePath } from '@instroom/domain/paths.ts';
import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconCloudUp, IconPencil } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { useWaitingChanges } from '../../../data/unsent.ts';
import type { WholeCandidate } from '../whole-candidate.ts';
import { ContactEditor } from './contact-editor.tsx';
import { DirectEditor } from './direct-editor.tsx';
import { useEditing } from './editing.tsx';
import type { DossierField } from './field.ts';
import { linkOf } from './field-link.tsx';
import { FieldOutcome } from './field-outcome.tsx';
import classes from './fields.module.css';
import { useFieldText } from './use-field-text.ts';

type Props = { field: DossierField; candidate: WholeCandidate };

/** A name with its value, as text. */
export function ReadRow({ field, candidate }: Props) {
  const { t } = useTranslation('candidates');
  const text = useFieldText()(field, candidate);
  return (
    <div>
      <dt>{t(`dossier.fields.${field.id}`)}</dt>
      <dd>{linkOf(field, candidate) ?? text}</dd>
    </div>
  );
}

type EditRowProps = Props & {
  startOpen: boolean;
  /** Opened from elsewhere: it stays as long as it is open, also while it is empty. */
  onWanted: () => void;
  onClosed: () => void;
};

/** The same, and one click away from being changed. */
export function EditRow({ field, candidate, startOpen, onWanted, onClosed }: EditRowProps) {
  const { t } = useTranslation('candidates');
  const [isOpen, setOpen] = useState(startOpen);
  const row = useRef<HTMLDivElement>(null);
  const returnFocus = useRef(false);
  const editing = useEditing();
  const isWanted = editing?.wanted === field.id;
  const want = editing?.want;
  useEffect(() => {
    if (!isWanted) return;
    setOpen(true);
    onWanted();
    want?.(undefined);
  }, [isWanted, want, onWanted]);
  const close = () => {
    // Whoever is in the field comes back to its value; whoever went elsewhere stays there.
    returnFocus.current = row.current?.contains(document.activeElement) ?? false;
    setOpen(false);
    onClosed();
  };
  const Editor = field.id === 'email' || field.id === 'phone' ? ContactEditor : DirectEditor;
  return (
    <div ref={row} data-open={isOpen || undefined}>
      <dt>{t(`dossier.fields.${field.id}`)}</dt>
      <dd>
        {isOpen ? (
          <Editor field={field} candidate={candidate} onClose={close} />
        ) : (
          <Value
            field={field}
            candidate={candidate}
            focus={returnFocus.current}
            onOpen={() => setOpen(true)}
          />
        )}
        <WaitingMark field={field} candidate={candidate} />
        {!isOpen && <FieldOutcome field={field} candidate={candidate} />}
      </dd>
    </div>
  );
}

type ValueProps = Props & { focus: boolean; onOpen: () => void };

function Value({ field, candidate, focus, onOpen }: ValueProps) {
  const { t } = useTranslation(['editing', 'candidates']);
  const text = useFieldText()(field, candidate);
  const link = linkOf(field, candidate);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus) button.current?.focus();
  }, [focus]);

  const name = t('change', { field: t(`candidates:dossier.fields.${field.id}`) });
  const props = {
    ref: button,
    onClick: onOpen,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'F2') onOpen();
    },
  };
  return link ? (
    <Linked link={link}>
      <UnstyledButton {...props} className={classes.pencil} aria-label={name}>
        <IconPencil size={16} stroke={1.6} aria-hidden />
      </UnstyledButton>
    </Linked>
  ) : (
    <UnstyledButton {...props} className={classes.value}>
      {text || t('empty')}
      <VisuallyHidden>, {name}</VisuallyHidden>
    </UnstyledButton>
  );
}

function Linked({ link, children }: { link: ReactNode; children: ReactNode }) {
  return (
    <span className={classes.linked}>
      <span>{link}</span>
      {children}
    </span>
  );
}

/** A change that could not be sent yet. */
function WaitingMark({ field, candidate }: Props) {
  const { t } = useTranslation('editing');
  const { regionId } = useSession();
  const path = candidatePath(regionId, candidate.id);
  const waits = useWaitingChanges().some(
    (change) => change.path === path && change.part === field.id,
  );
  if (!waits) return null;
  return (
    <span className={classes.waits}>
      <IconCloudUp size={14} stroke={1.8} aria-hidden /> {t('waits')}
    </span>
  );
}
