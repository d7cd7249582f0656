// A few organizations or programmes of the region's network, by what somebody types.
import { fold } from '@instroom/domain/candidate/name.ts';
import { useDeferredValue, useMemo } from 'react';
import type { Found } from './network-picker.tsx';
import type { NetworkRow } from './rows.ts';
import { useNetwork, useNetworkSearch } from './use-network.ts';

const most = 6;
const none: Found[] = [];

/** Those that fit best; none before something is typed. */
export function useFoundOrganizations(text: string): Found[] {
  const network = useNetwork().data;
  const find = useNetworkSearch(network);
  const typed = useDeferredValue(text.trim());
  return useMemo(() => {
    if (!find || !network || typed === '') return none;
    return [...find(typed).keys()].slice(0, most).flatMap((orgId) => {
      const row = network.byId.get(orgId);
      return row ? { id: orgId, name: row.name, detail: row.cities.join(', ') } : [];
    });
  }, [find, network, typed]);
}

/** Those whose name, or that of the school which gives them, has the beginning of each word. */
export function useFoundProgrammes(text: string): Found[] {
  const rows = useNetwork().data?.rows;
  const typed = useDeferredValue(text.trim());
  return useMemo(() => {
    if (!rows || typed === '') return none;
    const words = fold(typed).split(/\s+/);
    const fits = ({ name, detail }: Found) => {
      const known = ` ${fold(`${name} ${detail}`)}`;
      return words.every((word) => known.includes(` ${word}`));
    };
    return programmesOf(rows).filter(fits).slice(0, most);
  }, [rows, typed]);
}

/** What a programme is called; nothing while the network is read, or where it is not in there any more. */
export function useProgramme(programId: string): Found | undefined {
  const rows = useNetwork({ enabled: programId !== '' }).data?.rows;
  return useMemo(
    () => (rows ? programmesOf(rows).find(({ id }) => id === programId) : undefined),
    [rows, programId],
  );
}

function programmesOf(rows: readonly NetworkRow[]): Found[] {
  return rows.flatMap(({ orgId, name, programmes = [] }) =>
    programmes.map(({ key, title }) => ({ id: `${orgId}/${key}`, name: title, detail: name })),
  );
}

/** Whose programme it is. */
export function organizationOfProgramme(programId: string): string {
  return programId.slice(0, programId.indexOf('/'));
}
