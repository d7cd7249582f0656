import { useTranslation } from 'react-i18next';
import { columnNames } from '../../../shared/candidate-columns.ts';
import { useOwnFields } from '../../../shared/own-fields.ts';
import type { View } from '../../../shared/views/use-views.ts';
import { useFilterOptions } from '../filter-options.ts';
import { useCandidateSearch } from '../use-candidate-search.ts';
import { type LeftOut, openedView } from './opened-view.ts';

/** Opens a view in place of what is shown; answers which parts of it are gone, in words. */
export function useOpenView(): (view: View) => string[] {
  const { t } = useTranslation(['candidateList', 'candidates']);
  const { replace } = useCandidateSearch();
  const fields = useOwnFields('candidate');
  const optionsOf = useFilterOptions();
  const inWords = (left: LeftOut) => {
    if (left.part === 'filter')
      return left.name === 'stil'
        ? t('candidateList:silent')
        : t(`candidates:filter.names.${left.name}`);
    const column = columnNames.find((name) => name === left.name);
    const name = column ? t(`candidateList:columns.${column}`) : left.name;
    return t(`candidateList:views.leftOut.${left.part}`, { name });
  };
  return (view) => {
    const { search, leftOut } = openedView(view.search, {
      fields,
      // A label that nobody has any more, or a form that is gone, finds whom it finds; that is no fault of the view.
      isKnown: (name, value) =>
        name === 'label' ||
        name === 'formulier' ||
        optionsOf(name).some(({ code }) => code === value) ||
        name === 'status',
    });
    replace(search);
    return leftOut.map(inWords);
  };
}
