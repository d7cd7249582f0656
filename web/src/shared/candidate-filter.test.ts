import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { attentionOf, attentionSetting, daysSilent } from '@instroom/domain/candidate/attention.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { missingFactsOf } from '@instroom/domain/candidate/missing.ts';
import { audienceSchema } from '@instroom/domain/codes/audience.ts';
import { exitReasonSchema } from '@instroom/domain/codes/exit-reason.ts';
import { phases, pipelinePhases } from '@instroom/domain/codes/phase.ts';
import { priorEducationSchema } from '@instroom/domain/codes/prior-education.ts';
import { qualificationSchema } from '@instroom/domain/codes/qualification.ts';
import { routeSchema } from '@instroom/domain/codes/route.ts';
import { sectorSchema } from '@instroom/domain/codes/sector.ts';
import { sourceSchema } from '@instroom/domain/codes/source.ts';
import { subjectSchema } from '@instroom/domain/codes/subject.ts';
import { type LiveMap, liveMaps } from '@instroom/domain/figures/live-figures.ts';
import { countCandidate } from '@instroom/domain/stats/candidate-counters.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CandidateSearch,
  candidateSearchSchema,
  passes,
  searchOfFigure,
  silentDays,
} from './candidate-filter.ts';
import type { FilterContext } from './filter-context.ts';

const today = '2026-03-31';
const setting = attentionSetting(today, { staleAfterDays: 30 });
const context: FilterContext = {
  ...{ uid: 'me', today },
  reasonsOf: (entry) => attentionOf(entry, setting),
};
const lets = (candidate: Candidate, search: CandidateSearch) =>
  passes(search, context)({ ...candidate, missing: missingFactsOf(candidate) });

const place = fc.constantFrom(
  ...phases.flatMap(({ code, statuses }) =>
    statuses.map((status) => ({ phase: code, status: status.code })),
  ),
);

const some = <Code>(codes: readonly Code[]) =>
  fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 3 });
const maybe = <Code>(codes: readonly Code[]) =>
  fc.option(fc.constantFrom(...codes), { nil: undefined });

const exit = fc.record({
  reason: fc.constantFrom(...exitReasonSchema.options),
  phaseAtExit: fc.constantFrom(...pipelinePhases),
  at: fc.constant(new Date()),
  reachableAgain: fc.boolean(),
});

const anyCandidate: fc.Arbitrary<Candidate> = fc
  .record({
    place,
    exit,
    wishes: fc.record({
      sectors: some(sectorSchema.options),
      subjects: some(subjectSchema.options.slice(0, 6)),
      qualificationsSought: some(qualificationSchema.options),
      routes: some(routeSchema.options.slice(0, 6)),
      source: fc.constantFrom(...sourceSchema.options),
    }),
    custom: fc.record(
      {
        licence: fc.boolean(),
        province: fc.constantFrom('gelderland', 'utrecht').map((code) => [code]),
        days: some(['monday', 'friday']),
        remark: fc.constantFrom('utrecht', 'yes'),
      },
      { requiredKeys: [] },
    ),
    perhaps: fc.record({
      primarySector: maybe(sectorSchema.options),
      chosenRoute: maybe(routeSchema.options.slice(0, 6)),
      audience: maybe(audienceSchema.options),
      priorEducation: maybe(priorEducationSchema.options),
      municipalityCode: maybe(['0202', '0200', '0221']),
    }),
  })
  .map(({ place: { phase, status }, wishes, custom, perhaps, exit: left }) =>
    aCandidate({
      phase,
      status,
      ...wishes,
      custom,
      ...given(perhaps),
      ...(phase === 'exited' && { exit: left }),
    }),
  );

function given<Fields extends object>(fields: Fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };
}

function figures(candidates: Candidate[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const [name, number] of candidates.flatMap((candidate) =>
    Object.entries(countCandidate(candidate)),
  ))
    sum.set(name, (sum.get(name) ?? 0) + number);
  return sum;
}

describe('a figure and the list that it opens', () => {
  it('count the same candidates, whoever they are', () => {
    const seen = new Set<LiveMap>();
    fc.assert(
      fc.property(fc.array(anyCandidate, { maxLength: 30 }), (candidates) => {
        for (const [name, number] of figures(candidates)) {
          const [mapName, code = ''] = name.split('.');
          const map = liveMaps.find((known) => known === mapName);
          if (!map) throw new Error(`no such figure: ${name}`);
          seen.add(map);
          const search = searchOfFigure(map, code);
          const rows = candidates.filter((candidate) => lets(candidate, search));
          expect(`${name} ${rows.length}`).toBe(`${name} ${number}`);
        }
      }),
    );
    expect([...seen].sort()).toEqual([...liveMaps].sort());
  });
});

describe('the filter', () => {
  const shown = (candidate: Candidate, search: object) =>
    lets(candidate, candidateSearchSchema.parse(search));

  it('shows who is under way, until it is asked for who left', () => {
    const left = aCandidate({ phase: 'exited', status: 'exited' });
    expect(shown(left, {})).toBe(false);
    expect(shown(left, { fase: 'exited' })).toBe(true);
    expect(shown(left, { fase: 'alle' })).toBe(true);
    expect(shown(aCandidate(), {})).toBe(true);
  });

  it('finds by the beginning of a name or e-mail address, without accents', () => {
    const candidate = aCandidate({
      firstName: 'Zoë',
      lastName: 'Berg',
      email: 'z.berg@mail.example',
    });
    expect(shown(candidate, { zoek: 'zoe be' })).toBe(true);
    expect(shown(candidate, { zoek: 'z.berg@mail' })).toBe(true);
    expect(shown(candidate, { zoek: 'erg' })).toBe(false);
  });

  it('shows who left when it is asked why or from where', () => {
    const left = aCandidate({
      phase: 'exited',
      status: 'exited',
      exit: { reason: 'salary', phaseAtExit: 'matching', at: new Date(), reachableAgain: false },
    });
    expect(shown(left, { reden: 'salary' })).toBe(true);
    expect(shown(left, { 'laatste-fase': 'matching' })).toBe(true);
    expect(shown(left, { reden: 'timing' })).toBe(false);
    expect(shown(aCandidate(), { reden: 'salary' })).toBe(false);
  });

  it('shows who came as far as a phase, whatever happened since, where everybody is asked for', () => {
    const back = aCandidate({ phase: 'orienting', reachedAt: { matching: new Date() } });
    expect(shown(back, { bereikt: 'matching' })).toBe(true);
    expect(shown(back, { bereikt: 'training' })).toBe(false);
    expect(shown(aCandidate({ phase: 'training' }), { bereikt: 'matching' })).toBe(true);
    const exit = { reason: 'salary', at: new Date(), reachableAgain: false } as const;
    const left = aCandidate({ phase: 'exited', exit: { ...exit, phaseAtExit: 'matching' } });
    expect(shown(left, { bereikt: 'matching', fase: 'alle' })).toBe(true);
    expect(shown(left, { bereikt: 'matching' })).toBe(false);
  });

  it('shows who came by a form, or by none, and in a year by the calendar in the Netherlands', () => {
    const candidate = aCandidate({ createdAt: new Date('2025-12-31T23:30:00Z') });
    expect(shown(candidate, { formulier: 'not_named', jaar: '2026' })).toBe(true);
    expect(shown(candidate, { formulier: 'contact' })).toBe(false);
    expect(shown(candidate, { jaar: '2025' })).toBe(false);
    const byForm = { ...candidate, formId: 'contact' };
    expect(shown(byForm, { formulier: 'contact.open-day' })).toBe(true);
    expect(shown(byForm, { formulier: 'not_named' })).toBe(false);
  });

  it('shows who came in a month, by the calendar in the Netherlands', () => {
    const candidate = aCandidate({ createdAt: new Date('2025-12-31T23:30:00Z') });
    expect(shown(candidate, { jaar: '2026-01' })).toBe(true);
    expect(shown(candidate, { jaar: '2025-12' })).toBe(false);
    // No month at all: it is ignored.
    expect(shown(candidate, { jaar: '2025-13' })).toBe(true);
  });

  it('shows who may teach already, is in contact with a school or asks for attention', () => {
    const trainee = aCandidate({ phase: 'training', status: 'started', schoolCount: 1 });
    expect(shown(trainee, { bevoegd: 'training' })).toBe(true);
    expect(shown(trainee, { bevoegd: 'qualified.unqualified' })).toBe(false);
    expect(shown(trainee, { scholen: 'ja' })).toBe(true);
    expect(shown(trainee, { scholen: 'nee' })).toBe(false);
    const silent = { ...trainee, phaseSince: new Date('2026-01-05T09:00:00Z') };
    expect(shown(silent, { aandacht: 'silent' })).toBe(true);
    expect(shown({ ...silent, lastContactAt: new Date(today) }, { aandacht: 'silent' })).toBe(
      false,
    );
    expect(shown(aCandidate(), { aandacht: 'untouched' })).toBe(true);
  });

  it('finds who has no primary sector', () => {
    expect(shown(aCandidate(), { hoofdsector: 'not_named' })).toBe(true);
    expect(shown(aCandidate({ primarySector: 'po' }), { hoofdsector: 'not_named' })).toBe(false);
  });

  it('shows any of several values of a filter, and only who fits every filter', () => {
    const candidate = aCandidate({ phase: 'matching', subjects: ['wi'], sectors: ['vo'] });
    expect(shown(candidate, { fase: 'orienting.matching' })).toBe(true);
    expect(shown(candidate, { fase: 'orienting.training' })).toBe(false);
    expect(shown(candidate, { vak: 'nl.wi', sector: 'vo.mbo' })).toBe(true);
    expect(shown(candidate, { vak: 'nl.wi', sector: 'po' })).toBe(false);
    expect(shown(candidate, { fase: 'new.alle' })).toBe(true);
  });

  it('knows who looks, and who has no adviser', () => {
    const mine = aCandidate({ ownerUid: 'me' });
    expect(shown(mine, { eigenaar: 'ik' })).toBe(true);
    expect(shown(mine, { eigenaar: 'me' })).toBe(true);
    expect(shown(mine, { eigenaar: 'bas.niemand' })).toBe(false);
    expect(shown(aCandidate({ ownerUid: 'bas' }), { eigenaar: 'ik' })).toBe(false);
    expect(shown(aCandidate(), { eigenaar: 'ik.niemand' })).toBe(true);
  });

  it('finds by label, whatever stands in it', () => {
    const candidate = aCandidate({ labels: ['Open dag 1.0', 'zij-instroom'] });
    expect(shown(candidate, { label: 'Open dag 1~10' })).toBe(true);
    expect(shown(candidate, { label: 'Open dag' })).toBe(false);
    expect(shown(candidate, { label: 'Open dag.zij-instroom' })).toBe(true);
  });

  it('finds what a dossier lacks, anything or one fact, and what somebody is qualified for', () => {
    const candidate = aCandidate({
      phase: 'orienting',
      ownerUid: 'me',
      qualificationsHeld: ['vo2'],
    });
    expect(shown(candidate, { ontbreekt: 'iets' })).toBe(missingFactsOf(candidate).length > 0);
    expect(shown(candidate, { ontbreekt: 'owner' })).toBe(false);
    expect(shown(aCandidate({ phase: 'orienting' }), { ontbreekt: 'owner' })).toBe(true);
    expect(shown(candidate, { heeft: 'vo2.vo1' })).toBe(true);
    expect(shown(candidate, { heeft: 'vo1' })).toBe(false);
  });

  it('counts days without contact as the day does, also across a change of the clock', () => {
    const day = fc.date({
      min: new Date('2025-09-01T00:00:00Z'),
      max: new Date('2026-03-31T21:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.option(day, { nil: undefined }), (phaseSince, lastContactAt) => {
        const candidate = aCandidate({ phaseSince, ...(lastContactAt && { lastContactAt }) });
        for (const stil of silentDays)
          expect(shown(candidate, { stil })).toBe(
            daysSilent(candidate, context.today) >= Number(stil),
          );
      }),
    );
  });

  it('ignores what it does not know, as in an old or mistyped address', () => {
    expect(candidateSearchSchema.parse({ vak: 'toveren', fase: 'orienting', page: '2' })).toEqual({
      fase: 'orienting',
    });
  });
});
