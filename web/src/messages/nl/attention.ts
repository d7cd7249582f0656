// Why a candidate asks for attention, and what comes next: on Vandaag, at the top of a dossier, wherever it is said.

import type { ReasonKind } from '@instroom/domain/candidate/attention.ts';
import type { MissingFact } from '@instroom/domain/candidate/missing.ts';

const facts = {
  owner: 'adviseur',
  phone: 'telefoonnummer',
  sectors: 'sector',
  subjects: 'vak',
  qualificationsSought: 'bevoegdheid',
  place: 'woonplaats',
  chosenRoute: 'route',
  suitability: 'uitkomst van het geschiktheidsonderzoek',
  program: 'opleiding',
  programStart: 'startdatum van de opleiding',
  employer: 'werkgever',
  contractStart: 'startdatum van het contract',
} as const satisfies Record<MissingFact, string>;

const titles = {
  untouched: 'Oppakken',
  proposals: 'Voorstellen beoordelen',
  holdOver: 'Weer oppakken',
  silent: 'Dreigt stil te vallen',
  incomplete: 'Dossier niet compleet',
} as const satisfies Record<ReasonKind, string>;

export const attention = {
  label: 'Volgende stap',
  titles,
  facts,
  next: {
    untouched_zero: 'Nieuw: wacht op contact',
    untouched_one: 'Wacht {{number}} werkdag op contact',
    untouched_other: 'Wacht {{number}} werkdagen op contact',
    proposals_one: 'Opnieuw aangemeld: {{number}} voorstel te beoordelen',
    proposals_other: 'Opnieuw aangemeld: {{number}} voorstellen te beoordelen',
    holdOver: 'Weer oppakken: stond in de wacht tot {{date}}',
    onHold: 'In de wacht tot {{date}}',
    silent_one: 'Al {{number}} dag stil',
    silent_other: 'Al {{number}} dagen stil',
    incomplete: 'Ontbreekt: {{facts}}',
  },
  late: 'Wacht te lang',
  due_one: '{{number}} kandidaat vraagt vandaag uw aandacht',
  due_other: '{{number}} kandidaten vragen vandaag uw aandacht',
} as const;
