// The fields of a candidate by who writes them, with values that fit and values that do not.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import type { DirectField } from '@instroom/domain/candidate/revision.ts';

/** Written by functions only; everything else in the schema an editor writes directly. */
export const serverFields = {
  schemaVersion: 1,
  displayNameSort: 'zz',
  nameTokens: ['zz'],
  email: 'ander@kandidaat.example',
  emailNormalized: 'ander@kandidaat.example',
  phone: '010-0000000',
  phoneE164: '+31100000000',
  source: 'manual',
  phase: 'matching',
  phaseSince: new Date('2026-03-03T09:00:00Z'),
  reachedAt: { matching: new Date('2026-03-03T09:00:00Z') },
  status: 'attempted',
  statusSince: new Date('2026-03-03T09:00:00Z'),
  ownStatus: 'in_gesprek',
  exit: {
    reason: 'timing',
    at: new Date('2026-03-03T09:00:00Z'),
    phaseAtExit: 'new',
    reachableAgain: true,
  },
  consent: {
    basis: 'consent',
    privacyStatementVersion: '1',
    givenAt: new Date('2026-03-03T09:00:00Z'),
    channel: 'adviser',
    keepOneYear: true,
    shareWithSchools: true,
    shareWithOtherRegions: true,
    newsletter: true,
  },
  restricted: true,
  firstContactAt: new Date('2026-03-03T09:00:00Z'),
  lastContactAt: new Date('2026-03-03T09:00:00Z'),
  nextActionAt: new Date('2026-03-03T09:00:00Z'),
  openTaskCount: 3,
  schoolCount: 3,
  openProposalCount: 1,
  retainUntil: new Date('2099-01-01T00:00:00Z'),
  closedAt: new Date('2026-03-03T09:00:00Z'),
  archivedAt: new Date('2026-03-03T09:00:00Z'),
  custom: { schoenmaat: '42' },
  createdAt: new Date('2026-03-03T09:00:00Z'),
  createdBy: 'somebody-else',
} satisfies Partial<Candidate>;

/** Who changed it last, when, and which version into which: part of every direct edit. */
export const signatureFields = ['updatedAt', 'updatedBy', 'revision', 'previousRevision'] as const;

/** The last value that fits is the largest. */
type Samples = { fits: readonly unknown[]; fails: readonly unknown[] };

const blank = '\u00a0\t \u2028\ufeff';
const emoji = '\u{1f600}';

const line: Samples = {
  fits: ['Ö', "'s-Gravenhage", 'x'.repeat(100), emoji.repeat(100)],
  fails: ['', blank, 'x'.repeat(101), emoji.repeat(101), 7, null, ['x']],
};
const short = (most: number): Samples => ({
  fits: ['', 'x'.repeat(most), emoji.repeat(most)],
  fails: ['x'.repeat(most + 1), emoji.repeat(most + 1), 7, null, [], {}],
});
const text: Samples = {
  fits: ['Ja.\n\nEcht waar.', 'é'.repeat(2000), emoji.repeat(2000)],
  fails: ['', blank, 'x'.repeat(2001), emoji.repeat(2001), 7, null, ['x']],
};
const day: Samples = {
  fits: ['2026-12-31', '2028-02-29', '2000-02-29'],
  fails: [
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-04-31',
    '31-12-2026',
    '2026-1-1',
    '',
    20261231,
    null,
  ],
};
const code = (known: string, other: string): Samples => ({
  fits: [known],
  fails: [other, `${known} ${known}`, `${known}x`, '', 7, null, [known]],
});
const codes = (known: readonly string[], other: string, most: number): Samples => ({
  fits: [known, known.slice(0, 1), Array(most).fill(known[0])],
  fails: [[other], [...known, other], Array(most + 1).fill(known[0]), [7], [null], known[0], null],
});
const lines = (most: number, longest: number): Samples => ({
  fits: [['Ede', "'t Harde"], [emoji.repeat(longest)], Array(most).fill('x'.repeat(longest))],
  fails: [
    Array(most + 1).fill('x'),
    ['x'.repeat(longest + 1)],
    [emoji.repeat(longest + 1)],
    [''],
    ['x', ''],
    ['', 'x'],
    [blank],
    ['x', 7],
    [null],
    [{ x: 'x' }],
    'x',
    null,
  ],
});
const number = (least: number, most: number): Samples => ({
  fits: [least, most, (least + most) / 2],
  fails: [least - 0.01, most + 0.01, Number.NaN, Number.POSITIVE_INFINITY, `${least}`, null],
});
const whole = (least: number, most: number): Samples => ({
  fits: [least, most],
  fails: [least - 1, most + 1, least + 0.5, Number.NaN, `${least}`, null],
});

export const samples: Record<DirectField, Samples> = {
  firstName: line,
  infix: short(30),
  lastName: line,
  address: {
    fits: [
      {},
      { city: 'Ede', zip: '', houseNumber: '' },
      { street: 'Dorpsstraat', houseNumber: '1-a', zip: '1234 AB', city: 'Ede' },
    ],
    fails: [
      { street: '' },
      { city: 'x'.repeat(101) },
      { houseNumber: 'x'.repeat(21) },
      { zip: '12345678901' },
      { zip: 1234 },
      { city: ['Ede'] },
      'Dorpsstraat 1',
      null,
    ],
  },
  municipalityCode: code('0202', '9999'),
  birthYear: whole(1900, 2100),
  linkedinUrl: {
    fits: [
      'https://www.linkedin.com/in/anna-voorbeeld?trk=x#top',
      'http://profiel.example/é',
      `https://profiel.example/${'x'.repeat(276)}`,
    ],
    fails: [
      'linkedin.com/in/anna',
      'https://',
      'https://x.1',
      'https://-.nl:x',
      'javascript:alert(1)',
      `https://profiel.example/${'x'.repeat(277)}`,
      '',
      7,
      null,
    ],
  },
  audience: code('returner', 'no_such_audience'),
  sourceDetail: short(200),
  onHoldUntil: day,
  onHoldReason: short(500),
  // Who may own is said in candidates.test.ts: it depends on the region.
  ownerUid: { fits: [], fails: [7, null, ['x']] },
  sectors: codes(['po', 'mbo'], 'wo', 6),
  primarySector: code('vo', 'wo'),
  jobRoles: codes(['teacher', 'oop'], 'po', 8),
  subjects: codes(['wi', 'po_group', 'undecided'], 'no_such_subject', 20),
  qualificationsHeld: codes(['vo2', 'pdg'], 'vo3', 12),
  qualificationsSought: codes(['vo1', 'undecided'], 'vo3', 12),
  routes: codes(['zib', 'unknown'], 'no_such_route', 22),
  chosenRoute: code('zib', 'no_such_route'),
  availableFrom: day,
  hoursPerWeek: number(1, 60),
  maxTravelKm: whole(0, 300),
  preferredCities: lines(20, 100),
  motivation: text,
  priorEducation: code('hbo_ma', 'no_such_level'),
  priorEducationField: line,
  diplomaCountry: code('eu', 'be'),
  currentJobSector: line,
  workExperience: text,
  suitability: {
    fits: [
      { status: 'requested' },
      { status: 'passed', requestedAt: '2026-01-31', decidedAt: '2026-03-01' },
    ],
    fails: [
      {},
      { requestedAt: '2026-01-31' },
      { status: 'maybe' },
      { status: 'passed', decidedAt: '2026-02-30' },
      { status: 'passed', requestedAt: null },
      'passed',
      null,
    ],
  },
  vog: {
    fits: [{ seen: false }, { seen: true, date: '2026-01-31' }],
    fails: [
      {},
      { seen: 'ja' },
      { seen: true, date: '2026-02-30' },
      { seen: true, date: 7 },
      true,
      null,
    ],
  },
  programId: line,
  programStart: day,
  expectedEnd: day,
  employerOrgId: line,
  employerName: line,
  contractStart: day,
  fte: number(0, 1.5),
  contractKind: code('lateral', 'zzp'),
  labels: lines(30, 40),
};

export const editableFields = Object.keys(samples) as DirectField[];

/** Fits the schema and is refused all the same: where the rules are narrower, and why. */
export const refusedThoughFitting: readonly [DirectField, unknown, string][] = [
  ['firstName', 'An\nna', 'a name on two lines'],
  ['firstName', ' Anna', 'a name that begins with a blank'],
  ['motivation', '\nJa', 'a text that begins with a blank'],
  ['labels', ['a\nb'], 'a label on two lines'],
  ['address', { country: 'NL' }, 'an address with a part that nobody knows'],
  ['vog', { seen: true, report: 'x' }, 'the content of a certificate of conduct'],
  ['suitability', { status: 'failed', report: 'x' }, 'the report of an assessment'],
];
