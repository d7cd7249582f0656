import {
  changeVocabulary,
  type VocabularyWish,
  vocabularyWishSchema,
} from '@instroom/domain/custom/change-vocabulary.ts';
import { useState } from 'react';
import { errorCodeOf, type ShownErrorCode } from '../../../data/errors.ts';
import { useSession } from '../../../data/session.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { useRegionWords } from '../../../shared/vocabulary.ts';
import { sendSaveVocabulary } from './word-commands.ts';

/** Saves one part of the region's words. What the server would refuse is said before it is asked. */
export function useSaveWords() {
  const { regionId, account } = useSession();
  const { vocabulary } = useRegionWords();
  const [refusal, setRefusal] = useState<ShownErrorCode>();
  const [saved, setSaved] = useState(false);
  const command = useCommand((commandId, wish: { wish: VocabularyWish; isConfirmed: boolean }) =>
    sendSaveVocabulary({ regionId, commandId, ...wish }),
  );
  const reset = () => {
    setSaved(false);
    setRefusal(undefined);
    command.reset();
  };
  /** `asked`: the parts that change, as they were filled in. */
  const save = (asked: Partial<Record<keyof VocabularyWish, unknown>>, isConfirmed: boolean) => {
    reset();
    const wish = vocabularyWishSchema.safeParse(asked).data;
    if (!wish) return setRefusal('invalid_input');
    const by = { uid: account.uid, now: new Date(), isConfirmed };
    const decision = changeVocabulary(vocabulary, wish, by);
    if (!decision.ok) return setRefusal(decision.code);
    return command.mutate({ wish, isConfirmed }, { onSuccess: () => setSaved(true) });
  };
  return {
    save,
    reset,
    saved,
    pending: command.isPending,
    refusal: refusal ?? (command.error ? errorCodeOf(command.error) : undefined),
  };
}

export type SavingWords = ReturnType<typeof useSaveWords>;
