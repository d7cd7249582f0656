import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { isSame } from '../../../data/same.ts';
import { useAuthorName } from '../../../shared/use-colleagues.ts';
import type { WholeCandidate } from '../whole-candidate.ts';
import { useEditing } from './editing.tsx';
import type { FieldLabel } from './field.ts';

type Command = {
  field: FieldLabel;
  /** What the command set, to be compared with what stands there when it is taken back. */
  value: (candidate: WholeCandidate) => unknown;
  set: unknown;
  /** The command that sets the former value; answers whether the server did so. */
  send: () => Promise<boolean>;
};

/** Says that a command changed a field, and offers the way back; nothing that somebody else set since is taken back. */
export function useTakeBack() {
  const { t } = useTranslation(['editing', 'candidates', 'errors']);
  const editing = useEditing();
  const nameOf = useAuthorName();

  return ({ field, value, set, send }: Command) => {
    const label = t(`candidates:dossier.fields.${field}`);
    const takeBack = async (now: WholeCandidate): Promise<string> => {
      if (!isSame(value(now), set))
        return t('undoRefused', { who: nameOf(now.updatedBy), field: label });
      try {
        return (await send()) ? t('undone', { field: label }) : t('undoFailed', { field: label });
      } catch (error) {
        return t(`errors:${errorCodeOf(error)}`);
      }
    };
    editing?.report({ field, text: t('changed', { field: label }), takeBack });
  };
}
