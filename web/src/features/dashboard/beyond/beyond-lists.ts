import type { BeyondMap } from '@instroom/domain/beyond/beyond.ts';
import { audiences } from '@instroom/domain/codes/audience.ts';
import type { CodeItem } from '@instroom/domain/codes/code-list.ts';
import { exitReasons } from '@instroom/domain/codes/exit-reason.ts';
import { priorEducations } from '@instroom/domain/codes/prior-education.ts';
import { qualifications } from '@instroom/domain/codes/qualification.ts';
import { routes } from '@instroom/domain/codes/route.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { sources } from '@instroom/domain/codes/source.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { useTranslation } from 'react-i18next';
import { useRegionWords } from '../../../shared/vocabulary.ts';
import { withNone } from '../figures.ts';

/** By which codes each figure beyond the region is shown, and whether their order means something. */
export function useBeyondLists(): (map: BeyondMap) => {
  list: readonly CodeItem[];
  ordered: boolean;
} {
  const { t } = useTranslation('candidates');
  const words = useRegionWords();
  const phases = words.phases.filter(({ code }) => code !== 'exited');
  const lists: Record<BeyondMap, readonly CodeItem[]> = {
    byPhase: phases,
    bySubject: subjects,
    byPrimarySector: withNone(sectors, t('filter.none.hoofdsector')),
    bySector: sectors,
    byQualificationSought: qualifications,
    byRoute: routes,
    byAudience: withNone(audiences, t('filter.none.situatie')),
    byEducation: withNone(priorEducations, t('filter.none.opleiding')),
    bySource: sources,
    byExitReason: exitReasons,
    byExitPhase: phases,
  };
  return (map) => ({ list: lists[map], ordered: lists[map] === phases });
}
