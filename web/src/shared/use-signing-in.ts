import { useState } from 'react';
import type { SignInOutcome, SignInRefusal } from '../data/sign-in.ts';

type Answer = (code: string) => Promise<SignInOutcome>;

/**
 * Signing in, or proving who one is, in one step or, with a second factor, in two. While `answer` is there, a code is
 * asked for.
 */
export function useSigningIn(onIn: () => Promise<void> | void) {
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<SignInRefusal>();
  const [answer, setAnswer] = useState<Answer>();

  const follow = async (signingIn: Promise<SignInOutcome>) => {
    setPending(true);
    setRefusal(undefined);
    const outcome = await signingIn;
    if (outcome.status === 'in') {
      await onIn();
      setAnswer(undefined);
    }
    if (outcome.status === 'code') setAnswer(() => outcome.answer);
    if (outcome.status === 'refused') {
      setRefusal(outcome.refusal);
      // With the same sign-in no further code can be given.
      if (outcome.refusal === 'too_late') setAnswer(undefined);
    }
    setPending(false);
  };
  const giveUp = () => {
    setAnswer(undefined);
    setRefusal(undefined);
  };
  return {
    pending,
    refusal,
    answer,
    follow: (of: Promise<SignInOutcome>) => void follow(of),
    giveUp,
  };
}
