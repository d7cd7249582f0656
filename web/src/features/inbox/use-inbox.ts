import type { ReleaseSubmissionAnswer } from '@instroom/domain/form/inbox.ts';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import type { Done, Say } from '../../shared/use-done.tsx';
import { sendDiscard, sendRelease } from './inbox-commands.ts';

type Wish = { act: 'release' | 'discard'; keys: readonly string[] };
type Translate = ReturnType<typeof useTranslation<'inbox'>>['t'];

/**
 * One or several, one after the other: each is a command of its own, so that one that is refused stops no other that
 * went before. What was done is said, also where a later one is refused.
 */
export function useInbox(say: Say) {
  const { t } = useTranslation('inbox');
  const { regionId } = useSession();
  // The same wish for the same submission, sent again after a failure, is the same command.
  const commandIds = useRef(new Map<string, string>());
  const idOf = (wish: string) => {
    const known = commandIds.current.get(wish) ?? crypto.randomUUID();
    commandIds.current.set(wish, known);
    return known;
  };

  const mutation = useMutation({
    networkMode: 'always',
    mutationFn: async ({ act, keys }: Wish) => {
      const released: ReleaseSubmissionAnswer[] = [];
      const discarded: string[] = [];
      try {
        for (const submissionKey of keys) {
          const wish = `${act}:${submissionKey}`;
          const command = { regionId, submissionKey, commandId: idOf(wish) };
          if (act === 'release') released.push(await sendRelease(command));
          else {
            await sendDiscard({ ...command, isDiscarded: true });
            discarded.push(submissionKey);
          }
          commandIds.current.delete(wish);
        }
      } finally {
        if (released.length > 0) say({ text: releasedText(released, t) });
        if (discarded.length > 0) say(discardedDone(regionId, discarded, t));
      }
    },
  });
  return mutation;
}

function releasedText(released: readonly ReleaseSubmissionAnswer[], t: Translate): string {
  return (['created', 'proposed', 'unconfirmed'] as const)
    .map((outcome) => ({
      outcome,
      count: released.filter((answer) => answer.outcome === outcome).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => t(outcome, { count }))
    .join(' ');
}

function discardedDone(regionId: string, keys: readonly string[], t: Translate): Done {
  const count = keys.length;
  return {
    text: t('discarded', { count }),
    undo: {
      run: async () => {
        for (const submissionKey of keys)
          await sendDiscard({
            ...{ regionId, submissionKey, isDiscarded: false },
            commandId: crypto.randomUUID(),
          });
      },
      done: t('restored', { count }),
    },
  };
}
