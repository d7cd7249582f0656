import { isBeingFilled, isPracticeId } from '@instroom/domain/region/practice.ts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { currentAccount } from '../../data/auth.ts';
import { regionQuery, userQuery } from '../../data/session.ts';
import { useMinute } from '../../shared/clock.ts';
import { useCommand } from '../../shared/use-command.ts';
import { sendResetPractice, sendStartPractice } from './practice-commands.ts';

/** One's own practice region, if there is one, and what is happening to it. */
export function usePractice() {
  const user = useQuery(userQuery(currentAccount()?.uid ?? ''));
  const regionId = user.data?.regionIds.find(isPracticeId);
  const region = useQuery({ ...regionQuery(regionId ?? ''), enabled: regionId !== undefined });
  const { regionId: openId } = useParams({ strict: false });
  const now = useMinute();

  const start = useCommand((commandId, _wish: object) => sendStartPractice({ commandId }));
  const reset = useCommand((commandId, _wish: object) => sendResetPractice({ commandId }));
  const practice = region.data?.practice;
  const isFilling =
    start.isPending || reset.isPending || (practice !== undefined && isBeingFilled(practice, now));
  return {
    regionId,
    isOpen: regionId !== undefined && regionId === openId,
    isLoading: user.isPending,
    run: practice?.run,
    isFilling,
    /** A run that ended before it was done. */
    isUnfinished: practice !== undefined && practice.run.state !== 'ready' && !isFilling,
    answer: (reset.data ?? start.data)?.state,
    error: reset.error ?? start.error,
    start: () => start.mutate({}),
    reset: () => {
      start.reset();
      reset.mutate({});
    },
  };
}
