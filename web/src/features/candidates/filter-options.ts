// What can be chosen for each filter, with its Dutch name.
import { audiences } from '@instroom/domain/codes/audience.ts';
import type { CodeItem } from '@instroom/domain/codes/code-list.ts';
import { exitReasons } from '@instroom/domain/codes/exit-reason.ts';
import { municipalities } from '@instroom/domain/codes/municipality.ts';
import { statuses } from '@instroom/domain/codes/phase.ts';
import { priorEducations } from '@instroom/domain/codes/prior-education.ts';
import { qualifications } from '@instroom/domain/codes/qualification.ts';
import { routes } from '@instroom/domain/codes/route.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { sources } from '@instroom/domain/codes/source.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { notNamed } from '@instroom/domain/stats/candidate-counters.ts';
import type { TFunction } from 'i18next';
import { everybody, type FilterName } from '../../shared/candidate-filter.ts';
import type { RegionWords } from '../../shared/vocabulary.ts';

export function filterOptions(
  name: FilterName,
  { t, words }: { t: TFunction<'candidates'>; words: RegionWords },
): readonly CodeItem[] {
  const { phases, vocabulary } = words;
  const none = (label: string) => ({ code: notNamed, nl: label });
  switch (name) {
    case 'fase':
      return [...phases, { code: everybody, nl: t('filter.everybody') }];
    case 'status':
      return [
        ...statuses.filter(({ code }) => code !== 'exited'),
        ...vocabulary.statuses
          .filter(({ active }) => active)
          .map(({ code, label }) => ({ code, nl: label })),
      ];
    case 'sector':
      return sectors;
    case 'hoofdsector':
      return [...sectors, none(t('filter.none.hoofdsector'))];
    case 'vak':
      return byName(subjects);
    case 'bevoegdheid':
      return qualifications;
    case 'route':
      return routes;
    case 'situatie':
      return [...audiences, none(t('filter.none.situatie'))];
    case 'opleiding':
      return [...priorEducations, none(t('filter.none.opleiding'))];
    case 'gemeente':
      return [...byName(municipalities), none(t('filter.none.gemeente'))];
    case 'bron':
      return sources;
    case 'reden':
      return exitReasons;
    case 'laatste-fase':
      return phases.filter(({ code }) => code !== 'exited');
  }
}

function byName(list: readonly CodeItem[]): readonly CodeItem[] {
  return list.toSorted((one, other) => one.nl.localeCompare(other.nl, 'nl'));
}
