// What an invented candidate wants and brings: sectors, subjects that are taught there, routes, background.
import type { Candidate } from '../candidate/candidate.ts';
import type { PriorEducation } from '../codes/prior-education.ts';
import type { Qualification } from '../codes/qualification.ts';
import type { Route } from '../codes/route.ts';
import type { Subject } from '../codes/subject.ts';
import type { Random, Weights } from './random.ts';
import type { InventedRegion, InventedSector } from './region.ts';

const sectorWeights = { po: 40, vo: 42, mbo: 18 };

const subjectsOf: Record<InventedSector, Weights<Subject>> = {
  po: { po_group: 80, po_gym: 8, po_music: 4, undecided: 8 },
  vo: {
    ...{ wi: 12, nl: 12, en: 11, ec: 8, gs: 8, bi: 8, na: 6, sk: 5, nask: 4, in: 4, de: 4, fr: 4 },
    ...{ ak: 5, ma: 4, techniek: 4, bv: 3, mu: 2, lo: 3, zw: 2, pie: 2, undecided: 8 },
  },
  mbo: {
    mbo_tech: 20,
    mbo_zorg: 24,
    mbo_econ: 14,
    mbo_ict: 12,
    burger: 8,
    rekenen: 6,
    undecided: 6,
  },
};

const qualificationsOf: Record<InventedSector, Weights<Qualification>> = {
  po: { po: 85, oop: 10, undecided: 5 },
  vo: { vo2: 70, vo1: 15, vo2ltd: 10, undecided: 5 },
  mbo: { pdg: 70, instructor: 20, vo2: 10 },
};

const routesOf: Record<InventedSector, Weights<Route>> = {
  po: { zib: 35, pabo_dt: 30, pabo_kort: 25, oa_to_teacher: 10 },
  vo: { zib: 30, lero2_dt: 35, kop: 20, edumaster: 10, edumodule: 5 },
  mbo: { pdg: 75, instructor: 25 },
};

const priorEducations: Weights<PriorEducation> = {
  hbo_ba: 48,
  wo_ma: 20,
  wo_ba: 8,
  hbo_ma: 5,
  mbo4: 14,
  havo: 3,
  phd: 2,
};

const motivations = [
  'Ik gaf jarenlang trainingen op mijn werk en merkte dat uitleggen het leukste deel is.',
  'Mijn kinderen zitten op school en ik zie hoe hard er mensen nodig zijn.',
  'Na vijftien jaar op kantoor wil ik werk waarvan je meteen ziet wat het doet.',
  'Ik twijfel nog tussen een deeltijdopleiding en zij-instroom en praat daar graag over.',
  'Als stagebegeleider heb ik gemerkt dat ik studenten graag verder help.',
];

export function inventWishes(random: Random, region: InventedRegion): Partial<Candidate> {
  const sector = random.weighted(sectorWeights);
  const other = random.pick(region.sectors);
  const hesitates = other !== sector && random.chance(0.2);
  return {
    sectors: hesitates ? [sector, other] : [sector],
    // Who hesitates between two sectors has often not said which one comes first.
    ...(!(hesitates && random.chance(0.5)) && { primarySector: sector }),
    subjects: inventSubjects(random, sector),
    qualificationsSought: [random.weighted(qualificationsOf[sector])],
    routes: [random.weighted(routesOf[sector])],
    jobRoles: ['teacher'],
    municipalityCode: random.pick(region.municipalityCodes),
    ...(random.chance(0.8) && { priorEducation: random.weighted(priorEducations) }),
    ...(random.chance(0.4) && { hoursPerWeek: random.pick([16, 20, 24, 32, 36, 40]) }),
    ...(random.chance(0.35) && { motivation: random.pick(motivations) }),
    audience: random.weighted({ switcher: 78, returner: 8, internal: 6, hybrid: 5, abroad: 3 }),
  };
}

function inventSubjects(random: Random, sector: InventedSector): Subject[] {
  const weights = subjectsOf[sector];
  const first = random.weighted(weights);
  const second = random.weighted(weights);
  const wantsTwo = first !== second && first !== 'undecided' && second !== 'undecided';
  return wantsTwo && random.chance(0.3) ? [first, second] : [first];
}
