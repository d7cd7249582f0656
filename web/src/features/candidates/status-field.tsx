import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { statuses, statusesOf, statusSchema } from '@instroom/domain/codes/phase.ts';
import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import classes from './dossier.module.css';
import { useEditing } from './fields/editing.tsx';
import type { DossierField } from './fields/field.ts';
import { FieldEditor } from './fields/field-editor.tsx';
import { FieldOutcome } from './fields/field-outcome.tsx';
import { useDraft } from './fields/use-draft.ts';
import { useTakeBack } from './fields/use-take-back.ts';
import type { ListedCandidate } from './sorted-table.ts';
import { useMovePhase } from './use-move-phase.ts';

/** The fine step within the phase. It counts in the figures and the timeline, so the server takes it. */
export function StatusField({ candidate }: { candidate: ListedCandidate }) {
  const { t } = useTranslation(['editing', 'candidates']);
  const editing = useEditing();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const text = labelOf(statuses, candidate.status);
  if (!editing) return <span>{text}</span>;
  if (isOpen) return <StatusEditor candidate={candidate} onClose={() => setOpen(false)} />;
  return (
    <>
      <UnstyledButton
        ref={button}
        className={classes.status}
        onClick={() => setOpen(true)}
        onKeyDown={({ key }) => key === 'F2' && setOpen(true)}
      >
        {text}
        <IconPencil size={14} stroke={1.6} aria-hidden />
        <VisuallyHidden>
          , {t('change', { field: t('candidates:dossier.fields.status') })}
        </VisuallyHidden>
      </UnstyledButton>
      <FieldOutcome field={statusField(candidate)} candidate={candidate} />
    </>
  );
}

function statusField({ phase }: ListedCandidate): DossierField {
  const options = statusesOf(phase);
  return {
    id: 'status',
    controls: [{ field: 'status', label: 'status', kind: 'choice', options }],
  };
}

type EditorProps = { candidate: ListedCandidate; onClose: () => void };

function StatusEditor({ candidate, onClose }: EditorProps) {
  const { t } = useTranslation('errors');
  const offerTakeBack = useTakeBack();
  const move = useMovePhase(candidate.id);
  const field = statusField(candidate);
  const typing = useDraft(field, candidate);
  const close = () => {
    typing.forget();
    onClose();
  };
  const submit = () => {
    const status = statusSchema.safeParse(typing.read([])?.status).data;
    if (!status) return;
    if (status === candidate.status) return close();
    const { phase, status: before } = candidate;
    const onSuccess = () => {
      offerTakeBack({
        field: 'status',
        value: (now) => [now.phase, now.status],
        set: [phase, status],
        send: () => move.mutateAsync({ to: phase, status: before }).then(() => true),
      });
      close();
    };
    move.mutate({ to: phase, status }, { onSuccess });
  };
  return (
    <div className={classes.statusEditor}>
      <FieldEditor
        field={field}
        draft={typing.draft}
        refusals={typing.refusals}
        pending={move.isPending}
        onChange={(name, value) => {
          move.reset();
          typing.change(name, value);
        }}
        onSubmit={submit}
        onCancel={close}
      />
      {move.error && (
        <span role="alert" className={classes.statusError}>
          {t(errorCodeOf(move.error))}
        </span>
      )}
    </div>
  );
}
