// What is typed in the search field shows at once; the list looks for it as soon as there is time, and the next letter
// may overtake it; the address follows a moment later.
import { startTransition, useCallback, useMemo, useState } from 'react';
import { useCandidateSearch } from './use-candidate-search.ts';

export function useTypedSearch() {
  const { search, clear: clearAddress } = useCandidateSearch();
  const [typed, setTyped] = useState(search.zoek ?? '');
  const [fieldKey, setFieldKey] = useState(0);
  const onTyped = useCallback((text: string) => startTransition(() => setTyped(text)), []);
  const clear = useCallback(() => {
    // What stands in the field may not be in the address yet: a new field holds what the address says.
    setFieldKey((key) => key + 1);
    clearAddress();
  }, [clearAddress]);
  const field = useMemo(() => ({ fieldKey, onTyped, clear }), [fieldKey, onTyped, clear]);
  return {
    /** What the list looks for. */
    typed,
    /** What the field needs; the same as long as it is the same field. */
    field,
  };
}
export type TypedSearchField = ReturnType<typeof useTypedSearch>['field'];
