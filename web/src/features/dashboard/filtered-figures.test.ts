// Every number that is filtered, and the list that it opens.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { attentionOf, attentionSetting } from '@instroom/domain/candidate/attention.ts';
import { type ReachablePhase, reachablePhases } from '@instroom/domain/candidate/reached.ts';
import { packEntry, unpackEntry } from '@instroom/domain/candidate/roster-entry.ts';
import { phases, pipelinePhases } from '@instroom/domain/codes/phase.ts';
import { qualificationSchema } from '@instroom/domain/codes/qualification.ts';
import { subjectSchema } from '@instroom/domain/codes/subject.ts';
import { liveMaps } from '@instroom/domain/figures/live-figures.ts';
import { countByAdviser } from '@instroom/domain/insight/by-adviser.ts';
import { funnelOf, isOfCohort } from '@instroom/domain/insight/cohort.ts';
import { countCoverage } from '@instroom/domain/insight/coverage.ts';
import { countGaps } from '@instroom/domain/insight/gaps.ts';
import { countResponses, responses } from '@instroom/domain/insight/response.ts';
import { countRetentionTerms, retentionTerms } from '@instroom/domain/insight/retention-term.ts';
import { countSchoolContact } from '@instroom/domain/insight/school-contact.ts';
import { countSubjectStandings, standings } from '@instroom/domain/insight/standing.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RosterRow } from '../../data/roster.ts';
import { candidateSearchSchema, passes, searchOfFigure } from '../../shared/candidate-filter.ts';
import { type CrossSearch, figureSearchSchema } from '../../shared/figure-parts.ts';
import { crossMapOfBar, listFilterOf, toggled } from './cross/cross-search.ts';
import type { ListSearch } from './list-link.tsx';
import { figuresWithin, rowsWithin } from './passing-rows.ts';
import {
  adviserNumbers,
  listOfAdviser,
  listOfGap,
  listOfMatching,
  listOfPhase,
  listOfResponse,
  listOfStep,
  listOfSubject,
  listOfTerm,
  listOfUntouched,
  proposals,
} from './progress/lists.ts';

const today = '2026-03-31';
const setting = attentionSetting(today, { staleAfterDays: 30 });
const reasonsOf = (entry: Parameters<typeof attentionOf>[0]) => attentionOf(entry, setting);
const found = (rows: readonly RosterRow[], search: ListSearch) =>
  rows.filter(passes(candidateSearchSchema.parse(search), { uid: 'me', today, reasonsOf })).length;

const some = <Code>(codes: readonly Code[]) =>
  fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 2 });
const moment = fc
  .integer({ min: 0, max: 400 })
  .map((days) => new Date(Date.UTC(2025, 1, 1 + days)));
const place = fc.constantFrom(
  ...phases.flatMap(({ code, statuses }) =>
    statuses.map((status) => ({ phase: code, status: status.code })),
  ),
);

const entries: fc.Arbitrary<RosterRow[]> = fc
  .array(
    fc
      .record({
        place,
        phaseAtExit: fc.constantFrom(...pipelinePhases),
        reason: fc.constantFrom('timing', 'spam'),
        always: fc.record({
          ...{ createdAt: moment, phaseSince: moment },
          sectors: some(['po', 'vo', 'mbo'] as const),
          subjects: some(['wi', 'nl', 'en'] as const),
          routes: some(['zib', 'kop'] as const),
          qualificationsHeld: some(qualificationSchema.options),
          ...{ schoolCount: fc.nat(1), openProposalCount: fc.nat(1) },
        }),
        perhaps: fc.record(
          {
            primarySector: fc.constantFrom('po', 'vo'),
            chosenRoute: fc.constantFrom('zib', 'kop'),
            municipalityCode: fc.constantFrom('0202', '0200'),
            ownerUid: fc.constantFrom('me', 'a.dot~tilde'),
            lastContactAt: moment,
            firstContactAt: moment,
            retainUntil: moment,
            onHoldUntil: fc.constantFrom('2026-03-01', '2026-05-01'),
            reachedAt: fc.dictionary(fc.constantFrom<ReachablePhase>(...reachablePhases), moment),
          },
          { requiredKeys: [] },
        ),
      })
      .map(({ place: { phase, status }, phaseAtExit, reason, always, perhaps }) =>
        aCandidate({
          ...{ phase, status, ...always, ...perhaps },
          ...(phase === 'exited' && {
            exit: { reason, phaseAtExit, at: new Date(), reachableAgain: false },
          }),
        }),
      ),
    { maxLength: 40 },
  )
  .map((candidates) =>
    candidates.flatMap((candidate, index) => {
      const member = unpackEntry(`c${index}`, packEntry(candidate));
      return member.restricted ? [] : [{ ...member, sortName: member.lastName ?? '' }];
    }),
  );

const filter: fc.Arbitrary<CrossSearch> = fc
  .record(
    {
      vak: fc.constantFrom('wi', 'wi.nl'),
      sector: fc.constantFrom('po', 'vo.mbo'),
      route: fc.constantFrom('zib', 'zib.kop'),
      gemeente: fc.constantFrom('0202', '0200.not_named'),
    },
    { requiredKeys: [] },
  )
  .map((search) => figureSearchSchema.parse(search));

describe('every number with a filter, and the list that it opens', () => {
  it('count the same candidates, of all figures of now', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(entries, filter, (rows, search) => {
        const counts = figuresWithin(rows, search);
        for (const map of liveMaps)
          for (const [code, number] of Object.entries(counts[map])) {
            seen.add(map);
            const list = { ...listFilterOf(search, map), ...searchOfFigure(map, code) };
            expect(`${map} ${code} ${found(rows, list)}`).toBe(`${map} ${code} ${number}`);
          }
      }),
    );
    expect(seen).toContain('bySubject');
    expect(seen).toContain('byMunicipality');
  });

  it('count the same candidates, of the progress', () => {
    fc.assert(
      fc.property(entries, filter, (rows, search) => {
        const passing = rowsWithin(rows, search);
        const opens = (list: ListSearch, number: number, what: string) =>
          expect(`${what} ${found(rows, { ...search, ...list })}`).toBe(`${what} ${number}`);
        for (const cohort of ['2025', '2026-03']) {
          const times = countResponses(passing.filter(isOfCohort(cohort)), today);
          for (const { code } of responses)
            opens(listOfResponse(cohort, code), times[code], `${cohort} ${code}`);
        }
        const untouched = passing.filter(({ status }) => status === 'untouched');
        opens(listOfUntouched, untouched.length, 'untouched');
        for (const cohort of ['2025', '2025-06'])
          for (const { phase, reached } of funnelOf(passing.filter(isOfCohort(cohort))))
            opens(listOfStep(cohort, phase), reached, `${cohort} ${phase}`);
        for (const { ownerUid, ...numbers } of countByAdviser(passing, reasonsOf))
          for (const name of adviserNumbers)
            opens(listOfAdviser(ownerUid, name), numbers[name], `${ownerUid} ${name}`);
        for (const { phase, withSchool, everybody } of countSchoolContact(passing)) {
          opens(listOfPhase(phase, { withSchool: true }), withSchool, `${phase} with`);
          opens(listOfPhase(phase, { withSchool: false }), everybody, phase);
        }
        const terms = countRetentionTerms(passing, today);
        for (const { code } of retentionTerms) opens(listOfTerm(code), terms[code], code);
        const gaps = countGaps(passing, reasonsOf);
        for (const { fact, number } of gaps.missing) opens(listOfGap(fact), number, fact);
        opens(listOfGap(proposals), gaps.proposals, proposals);
        const others = listFilterOf(search, 'bySubject');
        const ofSubjects = rowsWithin(rows, others);
        for (const subject of countSubjectStandings(ofSubjects)) {
          for (const { code } of standings)
            opens(listOfSubject(subject.code, code), subject[code], `${subject.code} ${code}`);
          opens(listOfSubject(subject.code), subject.total, subject.code);
        }
        const positions = subjectSchema.options.map((subject) => ({
          ...{ subject, isOpenToLateral: true },
        }));
        for (const { code, matching } of countCoverage(positions, {}, ofSubjects))
          opens(listOfMatching(code), matching, `${code} matching`);
      }),
    );
  });
});

describe('the bar of a code', () => {
  it('filters by it beside the others, and takes it away again', () => {
    const one = toggled({}, 'bySubject', 'wi');
    expect(one).toEqual({ vak: 'wi' });
    const both = toggled({ ...one, sector: 'vo' }, 'bySubject', 'nl');
    expect(both).toEqual({ vak: 'wi.nl', sector: 'vo' });
    expect(toggled(both, 'bySubject', 'wi')).toEqual({ vak: 'nl', sector: 'vo' });
    expect(toggled(one, 'bySubject', 'wi')).toEqual({ vak: undefined });
  });

  it('filters where the list can be filtered by it: everybody has a phase, and no sector is none', () => {
    expect(crossMapOfBar('byPrimarySector', 'po')).toBe('bySector');
    expect(crossMapOfBar('byPrimarySector', 'not_named')).toBeUndefined();
    expect(crossMapOfBar('byMunicipality', 'not_named')).toBe('byMunicipality');
    expect(crossMapOfBar('byPhase', 'new')).toBeUndefined();
  });

  it('stands in the address as codes; what is not known is ignored', () => {
    expect(
      figureSearchSchema.parse({ vak: 'wi.toveren', sector: 'x', aangemeld: '2026-13' }),
    ).toEqual({ vak: 'wi' });
  });
});
