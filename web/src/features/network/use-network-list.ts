// What the list and the map show: the network by what is typed and by the filter in the address. What is typed shows at
// once and may be overtaken by the next letter; the address follows a moment later.
import { getRouteApi } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { paths } from '../../paths.ts';
import {
  filteredNetwork,
  type NetworkSearch,
  networkSearchSchema,
} from '../../shared/network/filter.ts';
import { useNetwork, useNetworkSearch } from '../../shared/network/use-network.ts';
import { useTypedText } from '../../shared/typed-text.ts';

const routes = { list: getRouteApi(paths.network), map: getRouteApi(paths.networkMap) };
export type NetworkPlace = keyof typeof routes;
type Change = Partial<Record<keyof NetworkSearch, string | undefined>>;

export const addressMs = 400;

export function useNetworkList(place: NetworkPlace) {
  const route = routes[place];
  const search: NetworkSearch = route.useSearch();
  const navigate = route.useNavigate();
  const network = useNetwork();
  const find = useNetworkSearch(network.data);
  const [text, setText] = useTypedText(
    search.zoek ?? '',
    (zoek) => change({ zoek }, { replace: true }),
    { afterMs: addressMs },
  );
  const typed = useDeferredValue(text);

  const change = (changed: Change, { replace = false } = {}) =>
    void navigate({
      search: (known) => networkSearchSchema.parse(given({ ...known, ...changed })),
      replace,
    });
  const clear = () => {
    setText('');
    void navigate({
      search: ({ sorteer, aflopend }) => networkSearchSchema.parse(given({ sorteer, aflopend })),
    });
  };
  const rows = network.data?.rows;
  const shown = useMemo(() => {
    if (!rows) return undefined;
    const isAsked = typed.trim() !== '';
    if (isAsked && !find) return undefined;
    return filteredNetwork(rows, search, isAsked ? find?.(typed) : undefined);
  }, [rows, search, find, typed]);
  return { place, search, change, clear, network, text, setText, shown };
}
export type NetworkList = ReturnType<typeof useNetworkList>;

function given(search: Change): Change {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value));
}
