import { dayOf } from '@instroom/domain/calendar.ts';
import { useMemo } from 'react';
import { useSession } from '../data/session.ts';
import { type Attention, useAttention } from './attention/use-attention.ts';
import { useClock } from './clock.ts';

/**
 * What a filter means depends on who looks ("Ik"), on which day (no contact for so long) and on the region's norms (who
 * asks for attention).
 */
export type FilterContext = { uid: string; today: string } & Pick<Attention, 'reasonsOf'>;

export function useFilterContext(): FilterContext {
  const { uid } = useSession().account;
  const today = useClock(dayOf);
  const { reasonsOf } = useAttention();
  return useMemo(() => ({ uid, today, reasonsOf }), [uid, today, reasonsOf]);
}
