import { dayOf } from '@instroom/domain/calendar.ts';
import { useMemo } from 'react';
import { useSession } from '../data/session.ts';
import { useClock } from './clock.ts';

/** What a filter means depends on who looks ("Ik") and on which day (no contact for so long). */
export type FilterContext = { uid: string; today: string };

export function useFilterContext(): FilterContext {
  const { uid } = useSession().account;
  const today = useClock(dayOf);
  return useMemo(() => ({ uid, today }), [uid, today]);
}
