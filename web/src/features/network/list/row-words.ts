// An organization of the list in words: table, cards and file say the same.
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { organizationKinds } from '@instroom/domain/codes/organization-kind.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkRow } from '../../../shared/network/rows.ts';

export type RowWords = ReturnType<typeof useRowWords>;

/** One for all rows: a hook in each would cost more than the row. */
export function useRowWords() {
  const { t } = useTranslation('network');
  return useMemo(
    () => ({
      kind: (row: NetworkRow) => labelOf(organizationKinds, row.kind),
      /** "Meppel", or "Meppel en 3 andere" where it has more. */
      place: ({ cities: [first, ...others] }: NetworkRow) => {
        if (first === undefined) return '';
        if (others.length === 0) return first;
        return t('list.morePlaces', { place: first, count: others.length });
      },
      tags: ({ mark }: NetworkRow) => (mark.tags ?? []).join(', '),
      contacts: (count: number) => t('list.contacts', { count }),
    }),
    [t],
  );
}
