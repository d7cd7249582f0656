import { crossMaps } from '@instroom/domain/insight/count-entries.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Roster } from '../../../data/roster.ts';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { candidateSearchSchema, filterOfMap } from '../../../shared/candidate-filter.ts';
import { FilterSelect } from '../../../shared/filter-select.tsx';
import filterClasses from '../../../ui/filter.module.css';
import { FilterChip } from '../../../ui/filter-chip.tsx';
import { FilterMenu } from '../../../ui/filter-menu.tsx';
import { formatNumber } from '../../../ui/format.ts';
import classes from '../dashboard.module.css';
import { isCrossFiltered } from './cross-search.ts';
import { useCrossOptions, useCrossWords } from './cross-words.ts';
import type { Cross } from './use-cross.ts';

type Props = {
  cross: Cross;
  /** Who passes and is under way; nothing while that is not counted. */
  underWay: number | undefined;
  roster: Roster | undefined;
};

/** What all panels below are filtered by, and the way to filter more. */
export function CrossFilterBar({ cross, underWay, roster }: Props) {
  const { t } = useTranslation(['insight', 'candidates']);
  const { search, change, toggle } = cross;
  const optionsOf = useCrossOptions();
  const words = useCrossWords(search);
  const isFiltered = isCrossFiltered(search);
  const clear = () =>
    change({ vak: undefined, sector: undefined, route: undefined, gemeente: undefined });
  return (
    <search data-screen className={filterClasses.filters} aria-label={t('insight:filter.label')}>
      <FilterMenu
        words={{
          add: t('insight:filter.add'),
          label: t('insight:filter.label'),
          clear: t('candidates:filter.clear'),
        }}
        onClear={isFiltered ? () => clear() : undefined}
      >
        {crossMaps.map((map) => (
          <FilterSelect
            key={map}
            name={filterOfMap[map]}
            blank={t('candidates:filter.any')}
            options={optionsOf[map]}
            text={search[filterOfMap[map]]}
            onChange={change}
          />
        ))}
      </FilterMenu>
      {words.map(({ map, code, words: filter }) => (
        <FilterChip
          key={`${map} ${code}`}
          filter={filter}
          removeLabel={t('candidates:filter.remove', { filter })}
          onRemove={() => toggle(map, code)}
        />
      ))}
      {!isFiltered && <span className={classes.tileHint}>{t('insight:filter.hint')}</span>}
      {isFiltered && underWay !== undefined && (
        <Found search={search} underWay={underWay} roster={roster} />
      )}
    </search>
  );
}

type FoundProps = { search: Cross['search']; underWay: number; roster: Roster | undefined };

function Found({ search, underWay, roster }: FoundProps) {
  const { t } = useTranslation('insight');
  const { regionId } = useSession();
  const left = (roster?.restricted.length ?? 0) + (roster?.unreadable ?? 0);
  return (
    <span role="status" className={classes.found}>
      <Link
        to={paths.candidates}
        params={{ regionId }}
        search={candidateSearchSchema.parse(search)}
        className={classes.number}
      >
        {t('filter.underWay', { count: underWay, number: formatNumber(underWay) })}
      </Link>{' '}
      {t('filter.passes', { count: underWay })} {t('filter.wholeRegion')}
      {left > 0 && ` ${t('filter.leftOut', { count: left, number: formatNumber(left) })}`}
    </span>
  );
}
