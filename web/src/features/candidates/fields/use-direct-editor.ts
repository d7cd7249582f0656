import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSame } from '../../../data/same.ts';
import type { Author } from '../../../data/unsent.ts';
import type { WholeCandidate } from '../whole-candidate.ts';
import { useEditing } from './editing.tsx';
import { type DossierField, partsOf } from './field.ts';
import { changesIn, isEmpty, matching, standing } from './same.ts';
import { useDraft } from './use-draft.ts';
import { useSaveField } from './use-save-field.ts';

/** A field that is written directly. What somebody else writes in it meanwhile is shown, and a choice asked. */
export function useDirectEditor(
  field: DossierField,
  candidate: WholeCandidate,
  onClose: () => void,
) {
  const { t } = useTranslation(['editing', 'candidates']);
  const editing = useEditing();
  const typing = useDraft(field, candidate);
  const save = useSaveField(field, candidate);
  const [opened] = useState(() => standing(candidate, partsOf(field)));
  const now = standing(candidate, partsOf(field));
  const conflict = useChangedMeanwhile(opened, now, candidate);

  const close = () => {
    typing.forget();
    onClose();
  };
  const write = (unreadable: readonly string[]) => {
    const patch = typing.read(unreadable);
    if (!patch) return;
    const changes = changesIn(changesIn(patch, opened), now);
    if (!isEmpty(changes)) {
      const change = { before: matching(changes, now), written: changes };
      const text = t('changed', { field: t(`candidates:dossier.fields.${field.id}`) });
      editing?.report({ field: field.id, text, change });
      void save(changes).then((accepted) => !accepted && editing?.withdraw(change));
    }
    close();
  };
  return {
    ...typing,
    conflict,
    close,
    keepMine: write,
    submit: (unreadable: readonly string[]) => {
      if (!conflict) write(unreadable);
    },
  };
}

/** Who changed the field since it was opened. Later changes of other fields have other authors. */
function useChangedMeanwhile(
  opened: object,
  now: object,
  { updatedBy, updatedAt }: WholeCandidate,
): Author | undefined {
  const [seen, setSeen] = useState<{ value: object; author?: Author }>({ value: opened });
  if (!isSame(seen.value, now)) setSeen({ value: now, author: { uid: updatedBy, at: updatedAt } });
  return isSame(opened, now) ? undefined : seen.author;
}
