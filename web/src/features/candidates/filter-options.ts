// What can be chosen for each filter, with its Dutch name.
import type { CodeItem } from '@instroom/domain/codes/code-list.ts';
import { phases, statuses } from '@instroom/domain/codes/phase.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { sources } from '@instroom/domain/codes/source.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { noPrimarySector } from '@instroom/domain/stats/candidate-counters.ts';
import { everybody, type FilterName } from '../../shared/candidate-filter.ts';

type Words = { everybody: string; noPrimarySector: string };

export function filterOptions(name: FilterName, words: Words): readonly CodeItem[] {
  switch (name) {
    case 'fase':
      return [...phases, { code: everybody, nl: words.everybody }];
    case 'status':
      return statuses.filter(({ code }) => code !== 'exited');
    case 'sector':
      return sectors;
    case 'hoofdsector':
      return [...sectors, { code: noPrimarySector, nl: words.noPrimarySector }];
    case 'vak':
      return subjects.toSorted((one, other) => one.nl.localeCompare(other.nl, 'nl'));
    case 'bron':
      return sources;
  }
}
