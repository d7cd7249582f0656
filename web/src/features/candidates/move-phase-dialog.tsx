import { type Phase, phaseSchema } from '@instroom/domain/codes/phase.ts';
import type { ErrorCode } from '@instroom/domain/errors.ts';
import { Modal, Radio, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { DialogEnd } from '../../shared/dialog-end.tsx';
import { PhaseIcon } from '../../shared/phase-badge.tsx';
import { useRegionWords } from '../../shared/vocabulary.ts';
import classes from './dossier.module.css';
import { attemptMove, type MoveDraft, newDraft } from './move-draft.ts';
import { MoveFacts } from './move-facts.tsx';
import { useMovePhase } from './use-move-phase.ts';
import type { WholeCandidate } from './whole-candidate.ts';

type Props = {
  candidate: WholeCandidate;
  /** Chosen already, where one knows from elsewhere. */
  to?: Phase;
  title?: string;
  onMoved: (to: Phase) => void;
  onClose: () => void;
};

export function MovePhaseDialog({ candidate, to, title, onMoved, onClose }: Props) {
  const { t } = useTranslation(['candidates', 'app']);
  const { draft, change, refusal, submit, move } = useMoveForm(candidate, to, onMoved);
  const words = useRegionWords();
  const reopens = candidate.phase === 'exited';

  return (
    <Modal
      opened
      onClose={onClose}
      title={title ?? t('candidates:dossier.move.title')}
      closeButtonProps={{ 'aria-label': t('app:cancel') }}
      size="md"
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('candidates:dossier.move.now', { phase: words.phase(candidate.phase) })}
          </Text>
          <PhaseChoice
            current={candidate.phase}
            chosen={draft.to}
            error={refusal === 'invalid_input' && t('candidates:dossier.move.toMissing')}
            onChosen={(to) => change({ to })}
          />
          <MoveFacts candidate={candidate} draft={draft} refusal={refusal} onChange={change} />
          <DialogEnd
            save={move}
            words={
              reopens ? t('candidates:dossier.move.reopen') : t('candidates:dossier.move.submit')
            }
            onClose={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}

function useMoveForm(
  candidate: WholeCandidate,
  to: Phase | undefined,
  onMoved: (to: Phase) => void,
) {
  const { region } = useSession();
  const [draft, setDraft] = useState(() => ({ ...newDraft(candidate), to }));
  const [refusal, setRefusal] = useState<ErrorCode>();
  const move = useMovePhase(candidate.id);

  const change = (changed: Partial<MoveDraft>) => {
    setDraft((known) => ({ ...known, ...changed }));
    setRefusal(undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const attempt = attemptMove(candidate, draft, { settings: region.settings, now: new Date() });
    if (!attempt.ok) return setRefusal(attempt.code);
    return move.mutate(attempt.move, { onSuccess: () => onMoved(attempt.move.to) });
  };
  return { draft, change, refusal, submit, move };
}

type ChoiceProps = {
  current: Phase;
  chosen: Phase | undefined;
  error: string | false;
  onChosen: (phase: Phase) => void;
};

function PhaseChoice({ current, chosen, error, onChosen }: ChoiceProps) {
  const { t } = useTranslation('candidates');
  const { phases, isHidden } = useRegionWords();
  return (
    <Radio.Group
      label={t('dossier.move.to')}
      value={chosen ?? ''}
      error={error}
      onChange={(value) => onChosen(phaseSchema.parse(value))}
    >
      <div className={classes.choices}>
        {phases
          .filter(({ code }) => code !== current && !isHidden(code))
          .map(({ code, nl }) => (
            <Radio
              key={code}
              value={code}
              label={
                <span className={classes.choice}>
                  <PhaseIcon phase={code} size={16} />
                  {nl}
                </span>
              }
            />
          ))}
      </div>
    </Radio.Group>
  );
}
