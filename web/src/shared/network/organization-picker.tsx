import { useCallback } from 'react';
import { Picker, type PickerWords } from '../../ui/picker.tsx';
import type { NetworkRow } from './rows.ts';
import { type Network, useNetworkSearch } from './use-network.ts';

type Props = {
  network: Network | undefined;
  words: PickerWords;
  /** Which organizations may be found; all without it. */
  isOffered?: (row: NetworkRow) => boolean;
  /** Why one that is found cannot be chosen. */
  whyNot?: (row: NetworkRow) => string | undefined;
  error?: string | undefined;
  onChosen: (row: NetworkRow) => void;
};

const all = () => true;

/** Finds an organization of the network. */
export function OrganizationPicker({ network, isOffered = all, whyNot, ...props }: Props) {
  const search = useNetworkSearch(network);
  const find = useCallback(
    (text: string) => {
      if (!search || !network) return undefined;
      const rows = [...search(text).keys()].flatMap((orgId) => network.byId.get(orgId) ?? []);
      return rows.filter(isOffered);
    },
    [search, network, isOffered],
  );
  return (
    <Picker
      {...props}
      find={find}
      describe={(row) => ({
        id: row.orgId,
        name: row.name,
        beside: row.cities.join(', '),
        why: whyNot?.(row),
      })}
    />
  );
}
