// What is typed in the search field: it shows at once and may be overtaken by the next letter; the address follows a moment
// later.
import { useDeferredValue } from 'react';
import { useTypedText } from '../../shared/typed-text.ts';
import { useCandidateSearch } from './use-candidate-search.ts';

const addressMs = 400;

export function useTypedSearch() {
  const { search, change, clear } = useCandidateSearch();
  const [text, setText] = useTypedText(
    search.zoek ?? '',
    (zoek) => change({ zoek }, { replace: true }),
    { afterMs: addressMs },
  );
  return {
    text,
    setText,
    /** What the list looks for. */
    typed: useDeferredValue(text),
    clear: () => {
      setText('');
      clear();
    },
  };
}
export type TypedSearch = ReturnType<typeof useTypedSearch>;
