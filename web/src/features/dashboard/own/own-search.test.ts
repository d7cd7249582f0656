import { viewSearchSchema } from '@instroom/domain/view/saved-view.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterIn } from '../../../shared/figure-parts.ts';
import { panels } from '../panel-registry.tsx';
import { mostPanels, ownSearch, panelsIn } from './own-search.ts';

const keys = [...panels.keys()];

describe('a dashboard of somebody’s own', () => {
  it('is kept and opened with the same panels in the same order and the same filter', () => {
    const chosen = fc.shuffledSubarray(keys, { maxLength: mostPanels });
    fc.assert(
      fc.property(
        chosen,
        fc.constantFrom({}, { vak: 'wi.nl' }, { sector: 'vo' }),
        (some, filter) => {
          const stored = viewSearchSchema.parse(ownSearch(some, filter));
          expect(panelsIn(stored, panels)).toEqual(some);
          expect(filterIn(stored)).toEqual(filter);
        },
      ),
    );
  });

  it('skips panels of a later version and parts of a filter that mean nothing any more', () => {
    const stored = { panelen: 'funnel.ofTomorrow.byPhase', vak: 'wi.gone', kleur: 'rood' };
    expect(panelsIn(stored, panels)).toEqual(['funnel', 'byPhase']);
    expect(filterIn(stored)).toEqual({ vak: 'wi' });
  });

  it('may hold no panel at all, as when everything on it is gone', () => {
    expect(panelsIn({}, panels)).toEqual([]);
    expect(panelsIn({ panelen: 'ofTomorrow' }, panels)).toEqual([]);
  });
});

it('keys of panels stay as they are: stored dashboards name them', () => {
  expect(keys).toMatchInlineSnapshot(`
    [
      "byPhase",
      "sectors",
      "bySubject",
      "funnel",
      "responseTime",
      "schoolContact",
      "dataQuality",
      "subjectByStanding",
      "schoolLinks",
      "retention",
      "coverage",
      "participation",
      "byAdviser",
      "tasksByPerson",
      "signUpsByMonth",
      "targets",
      "signUpsBySource",
      "matchesByMonth",
      "byAudience",
      "byEducation",
      "byMunicipality",
      "byQualificationSought",
      "byRoute",
      "exitsByReason",
      "exitsByPhase",
      "reachByForm",
      "reachBySource",
      "forms",
      "activities",
      "beyond-byPhase",
      "beyond-bySubject",
      "beyond-byPrimarySector",
      "beyond-bySector",
      "beyond-byQualificationSought",
      "beyond-byRoute",
      "beyond-byAudience",
      "beyond-byEducation",
      "beyond-bySource",
      "beyond-byExitReason",
      "beyond-byExitPhase",
    ]
  `);
});
