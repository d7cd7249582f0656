import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RosterRow } from '../../../data/roster.ts';
import { membersQuery, useSession } from '../../../data/session.ts';
import { useAttention } from '../../../shared/attention/use-attention.ts';
import { type CardMark, markOf } from './card-facts.ts';

export type CardFacts = {
  of: (row: RosterRow) => { mark: CardMark | undefined; owner: string | undefined; today: string };
};

/** What cards say besides what is in their row. The same object until the day, the terms or a colleague changes. */
export function useCardFacts(): CardFacts {
  const { regionId } = useSession();
  const { setting } = useAttention();
  const members = useQuery(membersQuery(regionId)).data?.rows;
  return useMemo(() => {
    const names = new Map(members?.map(({ id, displayName }) => [id, displayName]));
    return {
      of: (row) => ({
        mark: markOf(row, setting),
        owner: row.ownerUid && names.get(row.ownerUid),
        today: setting.today,
      }),
    };
  }, [members, setting]);
}
