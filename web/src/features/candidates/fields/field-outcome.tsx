import { UnstyledButton } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isSame } from '../../../data/same.ts';
import { useAuthorName } from '../../../shared/use-colleagues.ts';
import type { WholeCandidate } from '../whole-candidate.ts';
import { type Change, useEditing } from './editing.tsx';
import type { DossierField } from './field.ts';
import classes from './fields.module.css';
import { keysOf, standing } from './same.ts';
import { useSaveField } from './use-save-field.ts';

type Props = { field: DossierField; candidate: WholeCandidate };

/** Beside the field that was changed last: that it was, and the way back. */
export function FieldOutcome({ field, candidate }: Props) {
  const { t } = useTranslation('editing');
  const editing = useEditing();
  const undo = useUndo(field, candidate);
  const outcome = editing?.outcome;
  if (outcome?.field !== field.id) return null;
  const { text, change, takeBack } = outcome;
  const back = () => {
    if (change) return undo(change);
    // One click is enough: meanwhile there is nothing more to click.
    editing?.report({ field: field.id, text });
    void takeBack?.(candidate).then((came) => editing?.report({ field: field.id, text: came }));
  };
  return (
    <span className={classes.outcome}>
      {text}{' '}
      {(change || takeBack) && (
        <UnstyledButton className={classes.undo} onClick={back}>
          <IconArrowBackUp size={14} stroke={1.8} aria-hidden />
          {t('undo')}
        </UnstyledButton>
      )}
    </span>
  );
}

/** Takes nothing back that somebody else has changed since. */
function useUndo(field: DossierField, candidate: WholeCandidate) {
  const { t } = useTranslation(['editing', 'candidates']);
  const editing = useEditing();
  const nameOf = useAuthorName();
  const save = useSaveField(field, candidate);
  const label = t(`candidates:dossier.fields.${field.id}`);

  return ({ before, written }: Change) => {
    if (isSame(standing(candidate, keysOf(written)), written)) {
      void save(before);
      editing?.report({ field: field.id, text: t('undone', { field: label }) });
    } else {
      const who = nameOf(candidate.updatedBy);
      editing?.report({ field: field.id, text: t('undoRefused', { who, field: label }) });
    }
  };
}
