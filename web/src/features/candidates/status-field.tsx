import type { PhaseMove } from '@instroom/domain/candidate/journey.ts';
import type { CodeItem } from '@instroom/domain/codes/code-list.ts';
import { type Phase, statusesOf, statusSchema } from '@instroom/domain/codes/phase.ts';
import { ownStatusesOf, type Vocabulary } from '@instroom/domain/custom/vocabulary.ts';
import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { useRegionWords } from '../../shared/vocabulary.ts';
import classes from './dossier.module.css';
import { useEditing } from './fields/editing.tsx';
import type { DossierField } from './fields/field.ts';
import { FieldEditor } from './fields/field-editor.tsx';
import { FieldOutcome } from './fields/field-outcome.tsx';
import { useDraft } from './fields/use-draft.ts';
import { useTakeBack } from './fields/use-take-back.ts';
import { useMovePhase } from './use-move-phase.ts';
import type { WholeCandidate } from './whole-candidate.ts';

/** The fine step within the phase. It counts in the figures and the timeline, so the server takes it. */
export function StatusField({ candidate }: { candidate: WholeCandidate }) {
  const { t } = useTranslation(['editing', 'candidates']);
  const editing = useEditing();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const words = useRegionWords();
  const text = words.status(candidate.status, candidate.ownStatus);
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
      <FieldOutcome field={statusField(words.vocabulary, candidate)} candidate={candidate} />
    </>
  );
}

/** The statuses of a phase, each followed by what the region calls its own kinds of it. */
function statusOptions(vocabulary: Vocabulary, phase: Phase): CodeItem[] {
  const own = ownStatusesOf(vocabulary, phase);
  return statusesOf(phase).flatMap((status) => [
    status,
    ...own
      .filter(({ base }) => base === status.code)
      .map(({ code, label }) => ({ code, nl: label })),
  ]);
}

function statusField(vocabulary: Vocabulary, { phase }: WholeCandidate): DossierField {
  const options = statusOptions(vocabulary, phase);
  return {
    id: 'status',
    controls: [{ field: 'ownStatus', label: 'status', kind: 'choice', options }],
  };
}

/** One list holds both: a code says by itself whose it is. */
function standingOf({ ownStatus, status }: WholeCandidate): string {
  return ownStatus ?? status;
}

function stepTo(to: Phase, code: string): PhaseMove {
  const status = statusSchema.safeParse(code).data;
  return status ? { to, status } : { to, ownStatus: code };
}

type EditorProps = { candidate: WholeCandidate; onClose: () => void };

function StatusEditor({ candidate, onClose }: EditorProps) {
  const { t } = useTranslation('errors');
  const offerTakeBack = useTakeBack();
  const move = useMovePhase(candidate.id);
  const { vocabulary } = useRegionWords();
  const field = statusField(vocabulary, candidate);
  const standing = standingOf(candidate);
  const typing = useDraft(field, { ...candidate, ownStatus: standing });
  const close = () => {
    typing.forget();
    onClose();
  };
  const submit = () => {
    const chosen = statusOptions(vocabulary, candidate.phase).find(
      ({ code }) => code === typing.read([])?.ownStatus,
    )?.code;
    if (!chosen) return;
    if (chosen === standing) return close();
    const { phase } = candidate;
    const onSuccess = () => {
      offerTakeBack({
        field: 'status',
        value: (now) => [now.phase, standingOf(now)],
        set: [phase, chosen],
        send: () => move.mutateAsync(stepTo(phase, standing)).then(() => true),
      });
      close();
    };
    move.mutate(stepTo(phase, chosen), { onSuccess });
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
