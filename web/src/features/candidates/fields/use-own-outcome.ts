import type { FieldDef } from '@instroom/domain/custom/field-def.ts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { useSetValue, type ValueChange } from './use-set-value.ts';

export type Outcome = { key: string; text: string; onUndo: (() => void) | undefined };

const outcomeMs = 30_000;

/** What came of the last change of an own field; as long as it stands there it can be taken back. */
export function useOwnOutcome(candidateId: string) {
  const { t } = useTranslation(['editing', 'errors']);
  const [outcome, setOutcome] = useState<Outcome>();
  const command = useSetValue(candidateId);
  useEffect(() => {
    if (!outcome) return undefined;
    const timer = setTimeout(() => setOutcome(undefined), outcomeMs);
    return () => clearTimeout(timer);
  }, [outcome]);

  const report = (field: FieldDef, { key, value, before }: ValueChange) => {
    const undone = { key, value: before, before: value };
    // Nothing is taken back that a colleague has changed since: the server compares.
    const onUndo = () =>
      command.mutate(undone, {
        onSuccess: () =>
          setOutcome({ key, text: t('undone', { field: field.label }), onUndo: undefined }),
        onError: (error) =>
          setOutcome({ key, text: t(`errors:${errorCodeOf(error)}`), onUndo: undefined }),
      });
    setOutcome({ key, text: t('changed', { field: field.label }), onUndo });
  };
  return { outcome, report };
}
