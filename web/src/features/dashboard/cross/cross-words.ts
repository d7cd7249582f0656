// What the panels can be filtered by, and what they are filtered by, in words.
import { type CodeItem, labelOf } from '@instroom/domain/codes/code-list.ts';
import { municipalities } from '@instroom/domain/codes/municipality.ts';
import { routes } from '@instroom/domain/codes/route.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { notNamed } from '@instroom/domain/figures/live-figures.ts';
import { type CrossMap, crossMaps } from '@instroom/domain/insight/count-entries.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { filterOfMap } from '../../../shared/candidate-filter.ts';
import type { CrossSearch } from '../../../shared/figure-parts.ts';
import { chosenIn } from './cross-search.ts';

export type CrossWords = { map: CrossMap; code: string; words: string };

/** Each choice as "Vak: Wiskunde". */
export function useCrossWords(search: CrossSearch): CrossWords[] {
  const { t } = useTranslation('candidates');
  const optionsOf = useCrossOptions();
  return crossMaps.flatMap((map) =>
    chosenIn(search, map).map((code) => {
      const name = t(`filter.names.${filterOfMap[map]}`);
      return { map, code, words: `${name}: ${labelOf(optionsOf[map], code)}` };
    }),
  );
}

export function useCrossOptions(): Record<CrossMap, readonly CodeItem[]> {
  const { t } = useTranslation('candidates');
  return useMemo(
    () => ({
      bySubject: byName(subjects),
      bySector: sectors,
      byRoute: routes,
      byMunicipality: [
        ...byName(municipalities),
        { code: notNamed, nl: t('filter.none.gemeente') },
      ],
    }),
    [t],
  );
}

const dutch = new Intl.Collator('nl');
const byName = (list: readonly CodeItem[]) =>
  list.toSorted((one, other) => dutch.compare(one.nl, other.nl));
