// What the routes, licences and outcomes of an assessment mean.
import type { PriorEducation } from '../prior-education.ts';
import type { Qualification } from '../qualification.ts';
import type { Route } from '../route.ts';
import type { SuitabilityStatus } from '../suitability-status.ts';

export const explainedRoutes: Record<Route, string> = {
  zib: 'Meteen met een contract voor de klas en daarnaast een opleiding op maat van hoogstens twee jaar. Eerst is er een geschiktheidsonderzoek.',
  pabo_vt: 'De vierjarige hbo-opleiding tot leraar in het basisonderwijs.',
  pabo_dt: 'De opleiding tot leraar in het basisonderwijs naast ander werk.',
  pabo_kort: 'Een kortere of flexibele weg door de pabo, voor wie al een hbo- of wo-diploma heeft.',
  lero2_vt:
    'De vierjarige hbo-opleiding tot leraar in één vak, voor vmbo, onderbouw van havo en vwo, en mbo.',
  lero2_dt: 'De tweedegraads lerarenopleiding naast ander werk.',
  kop: 'Eén jaar hbo voor wie al een bachelor heeft in een vak dat daarbij past, en tweedegraads leraar wil worden.',
  master1_hbo:
    'Een hbo-master voor tweedegraads leraren die ook in de bovenbouw van havo en vwo willen lesgeven.',
  edumaster: 'Een master aan de universiteit die opleidt tot eerstegraads leraar.',
  edumodule:
    'Een half jaar bij of na een bachelor aan de universiteit. Geeft een beperkte tweedegraads bevoegdheid.',
  trainee: 'Een betaald programma waarin werken op een school en een opleiding samengaan.',
  pdg: 'Een opleiding naast het werk voor vakmensen die docent in het mbo worden.',
  instructor: 'Een opleiding tot begeleider van praktijklessen in het mbo.',
  ad_pep:
    'Een tweejarige hbo-opleiding (associate degree) voor wie leraren en leerlingen ondersteunt.',
  assistant: 'Werk in de klas naast de leraar. Daarvoor is geen bevoegdheid nodig.',
  oa_to_teacher: 'De weg van een onderwijsassistent die met een opleiding leraar wordt.',
  hybrid: 'Een baan in het onderwijs naast een andere baan.',
  guest: 'Af en toe lesgeven vanuit het eigen beroep, voor weinig uren en zonder bevoegdheid.',
  return: 'Terugkomen in het onderwijs met een bevoegdheid die er al is.',
  foreign: 'Een diploma uit een ander land laten erkennen, zodat het hier als bevoegdheid telt.',
  lead: 'De weg naar een baan als schoolleider.',
  unknown: 'De route is nog niet gekozen.',
};

export const explainedQualifications: Record<Qualification, string> = {
  po: 'Mag lesgeven in het basisonderwijs en het speciaal onderwijs.',
  vo2ltd:
    'Mag één vak geven in de theoretische leerweg van het vmbo en de onderbouw van havo en vwo.',
  vo2: 'Mag één vak geven in het vmbo, het praktijkonderwijs, de onderbouw van havo en vwo, en het mbo.',
  vo1: 'Mag één vak geven in het hele voortgezet onderwijs, ook in de bovenbouw van havo en vwo.',
  pdg: 'Pedagogisch-didactisch getuigschrift: daarmee mag een vakman of vakvrouw docent in het mbo zijn.',
  bko: 'Basiskwalificatie voor docenten aan een universiteit (BKO) of hogeschool (BDB).',
  oop: 'Diploma voor ondersteunend werk op een school, zoals dat van onderwijsassistent.',
  instructor: 'Voldoet aan de eisen voor instructeur in het mbo.',
  guest: 'Voor een gastdocent is geen bevoegdheid nodig.',
  none: 'Voor dit werk is geen bevoegdheid nodig.',
  undecided: 'De kandidaat weet nog niet welke bevoegdheid het wordt.',
  unknown: 'Dit is niet gevraagd of niet verteld.',
};

export const explainedPriorEducations: Record<PriorEducation, string> = {
  none: 'Geen diploma.',
  pro: 'Praktijkonderwijs: voortgezet onderwijs dat voorbereidt op werk.',
  vmbo: 'Voorbereidend middelbaar beroepsonderwijs.',
  vmbo_bl: 'Vmbo, basisberoepsgerichte leerweg.',
  vmbo_kl: 'Vmbo, kaderberoepsgerichte leerweg.',
  vmbo_gl: 'Vmbo, gemengde leerweg.',
  vmbo_tl: 'Vmbo, theoretische leerweg (vroeger mavo).',
  havo: 'Hoger algemeen voortgezet onderwijs.',
  vwo: 'Voorbereidend wetenschappelijk onderwijs.',
  mbo: 'Middelbaar beroepsonderwijs; het niveau is niet bekend.',
  mbo_entree: 'Mbo niveau 1.',
  mbo2: 'Mbo niveau 2: basisberoepsopleiding.',
  mbo3: 'Mbo niveau 3: vakopleiding.',
  mbo4: 'Mbo niveau 4: middenkader- of specialistenopleiding.',
  ad: 'Tweejarige opleiding in het hbo, tussen mbo 4 en een bachelor.',
  hbo: 'Hoger beroepsonderwijs; het niveau is niet bekend.',
  hbo_p: 'Het eerste jaar van het hbo is gehaald.',
  hbo_ba: 'Bachelor van een hogeschool.',
  hbo_ma: 'Master van een hogeschool.',
  wo: 'Wetenschappelijk onderwijs; het niveau is niet bekend.',
  wo_ba: 'Bachelor van een universiteit.',
  wo_ma: 'Master van een universiteit, of doctorandus, meester of ingenieur.',
  phd: 'Gepromoveerd.',
};

export const explainedSuitabilityStatuses: Record<SuitabilityStatus, string> = {
  na: 'Bij deze route hoort geen geschiktheidsonderzoek.',
  todo: 'Het onderzoek is nodig en nog niet aangevraagd.',
  requested: 'Het onderzoek is aangevraagd. De uitslag is er nog niet.',
  passed: 'De kandidaat mag beginnen. Alleen de uitslag staat in het dossier, niet het verslag.',
  failed: 'De kandidaat mag met deze route niet beginnen.',
};
