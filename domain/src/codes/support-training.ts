// Which mbo qualifications lead to support in education, by crebo number. Numbers change when a qualification is renewed:
// the import warns of a study with one of these names under a number that is not listed.
// Sources: Regeling vaststelling kwalificatiedossiers 2015 (25484, 25485, 25486); kwalificatie-mijn.s-bb.nl (25698, 2021).
import type { ProgrammeLevel } from './programme.ts';
import type { Sector } from './sector.ts';

export type SupportTraining = {
  crebo: string;
  nl: string;
  level: ProgrammeLevel;
  sectors: readonly Sector[];
};

export const supportTraining: readonly SupportTraining[] = [
  { crebo: '25485', nl: 'Onderwijsassistent', level: 'mbo4', sectors: ['po', 'so', 'vo', 'mbo'] },
  { crebo: '25698', nl: 'Onderwijsassistent', level: 'mbo4', sectors: ['po', 'so', 'vo', 'mbo'] },
  {
    crebo: '25484',
    nl: 'Gespecialiseerd pedagogisch medewerker',
    level: 'mbo4',
    sectors: ['po', 'so'],
  },
  {
    crebo: '25486',
    nl: 'Pedagogisch medewerker kinderopvang',
    level: 'mbo3',
    sectors: ['po'],
  },
];
