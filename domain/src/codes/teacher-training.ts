// Which programmes are teacher training, by the number of their accreditation (CROHO): kind, what they lead to, subjects.
// Names as the register has them. A list that people keep: the import warns of numbers that stand in neither part of it.
import type { ProgrammeKind } from './programme.ts';
import type { Qualification } from './qualification.ts';
import type { Sector } from './sector.ts';
import type { Subject } from './subject.ts';

export type TeacherTraining = {
  croho: string;
  nl: string;
  kind: ProgrammeKind;
  qualifications: readonly Qualification[];
  sectors: readonly Sector[];
  /** None where one number stands for many subjects. */
  subjects: readonly Subject[];
};
type Row = readonly [croho: string, nl: string, ...subjects: Subject[]];

const groups: readonly (Pick<TeacherTraining, 'kind' | 'qualifications' | 'sectors'> & {
  rows: readonly Row[];
})[] = [
  {
    kind: 'pabo',
    qualifications: ['po'],
    sectors: ['po', 'so'],
    rows: [
      ['34808', 'Opleiding tot leraar basisonderwijs', 'po_group'],
      ['35514', 'International Teacher Education for Primary Schools', 'po_group'],
    ],
  },
  {
    kind: 'educational_master_po',
    qualifications: ['po'],
    sectors: ['po', 'so'],
    rows: [
      ['60979', 'Educatieve master primair onderwijs', 'po_group'],
      ['65026', 'Educatieve master primair onderwijs (joint degree)', 'po_group'],
    ],
  },
  {
    kind: 'second_degree',
    qualifications: ['vo2'],
    sectors: ['vo', 'mbo'],
    rows: [
      ['30116', 'Leraar tweede graad talen'],
      ['35144', 'Leraar tweede graad Fries', 'fy'],
      ['35193', 'Leraar tweede graad Duits', 'de'],
      ['35195', 'Leraar tweede graad Engels', 'en'],
      ['35196', 'Leraar tweede graad Frans', 'fr'],
      ['35197', 'Leraar tweede graad geschiedenis', 'gs'],
      ['35198', 'Leraar tweede graad Nederlands', 'nl'],
      ['35199', 'Leraar tweede graad scheikunde', 'sk'],
      ['35201', 'Leraar tweede graad aardrijkskunde', 'ak'],
      ['35202', 'Leraar tweede graad algemene economie', 'ec'],
      ['35203', 'Leraar tweede graad bedrijfseconomie', 'be'],
      ['35204', 'Leraar tweede graad pedagogiek', 'pedagogiek'],
      ['35207', 'Leraar tweede graad economie', 'ec'],
      ['35208', 'Leraar tweede graad mens en technologie', 'techniek'],
      ['35210', 'Leraar tweede graad technisch beroepsonderwijs', 'techniek'],
      ['35221', 'Leraar tweede graad wiskunde', 'wi'],
      ['35254', 'Leraar tweede graad techniek', 'techniek'],
      ['35255', 'Leraar tweede graad Spaans', 'es'],
      ['35261', 'Leraar tweede graad natuurkunde', 'na'],
      ['35301', 'Leraar tweede graad biologie', 'bi'],
      ['35381', 'Leraar tweede graad verzorging/huishoudkunde', 'gzw'],
      ['35388', 'Leraar tweede graad gezondheidszorg en welzijn', 'gzw'],
      ['35401', 'Leraar tweede graad verzorging/gezondheidskunde', 'gzw'],
      ['35411', 'Leraar tweede graad maatschappijleer', 'ma'],
      ['35421', 'Leraar tweede graad omgangskunde', 'omgang'],
      ['35423', 'Leraar tweede graad consumptieve techniek', 'consumptief'],
      ['35441', 'Leraar tweede graad godsdienst', 'gl'],
      ['35525', 'International Teacher Education for Secondary Schools'],
      ['39113', 'Leraar tweede graad beeldende vorming', 'bv'],
    ],
  },
  {
    kind: 'second_degree',
    qualifications: ['vo2'],
    sectors: ['so', 'vo'],
    rows: [['34104', 'Leraar Nederlandse Gebarentaal / tolk', 'ngt']],
  },
  {
    kind: 'first_degree',
    qualifications: ['vo1'],
    sectors: ['po', 'so', 'vo', 'mbo'],
    rows: [['35025', 'Leraar eerste graad lichamelijke opvoeding', 'lo', 'po_gym']],
  },
  {
    kind: 'first_degree',
    qualifications: ['vo1'],
    sectors: ['vo', 'mbo'],
    rows: [
      ['45262', 'Leraar Engels', 'en'],
      ['45263', 'Leraar wiskunde', 'wi'],
      ['45264', 'Leraar aardrijkskunde', 'ak'],
      ['45265', 'Leraar Duits', 'de'],
      ['45266', 'Leraar Frans', 'fr'],
      ['45267', 'Leraar geschiedenis', 'gs'],
      ['45268', 'Leraar maatschappijleer', 'ma'],
      ['45269', 'Leraar Nederlands', 'nl'],
      ['45271', 'Leraar bedrijfseconomie', 'be'],
      ['45272', 'Leraar natuurkunde', 'na'],
      ['45273', 'Leraar scheikunde', 'sk'],
      ['45274', 'Leraar godsdienst', 'gl'],
      ['45275', 'Leraar algemene economie', 'ec'],
      ['45276', 'Leraar Fries', 'fy'],
      ['45279', 'Leraar biologie', 'bi'],
      ['50997', 'Lerarenopleiding Open Universiteit'],
      ['68075', 'Leraar eerste graad godsdienst en levensbeschouwing', 'gl'],
      ['68533', 'Leraar vho in de bètawetenschappen'],
      ['68534', 'Leraar vho in de taal- en cultuurwetenschappen'],
      ['68535', 'Leraar vho in de mens- en maatschappijwetenschappen'],
    ],
  },
  {
    kind: 'educational_master',
    qualifications: ['vo1'],
    sectors: ['vo', 'mbo'],
    rows: [
      ['60740', 'Educatie en communicatie in de taal- en cultuurwetenschappen'],
      ['68404', 'Science Education and Communication'],
      ['68532', 'Educatie in de mens- en maatschappijwetenschappen'],
      ['68536', 'Educatie in de taal- en cultuurwetenschappen'],
      ['68538', 'Educatie en communicatie in de mens- en maatschappijwetenschappen'],
      ['69345', 'Educatie in de bètawetenschappen'],
    ],
  },
  {
    kind: 'arts',
    qualifications: ['vo1'],
    sectors: ['po', 'so', 'vo', 'mbo'],
    rows: [
      ['34745', 'Docent theater', 'drama'],
      ['34940', 'Docent dans', 'dans'],
      ['39100', 'Docent beeldende kunst en vormgeving', 'bv'],
      ['39112', 'Docent muziek', 'mu', 'po_music'],
    ],
  },
  {
    kind: 'green',
    qualifications: ['vo2'],
    sectors: ['vo', 'mbo'],
    rows: [
      ['34899', 'Docent en kennismanager groene sector', 'groen'],
      ['39301', 'Docent en kennismanager dienstverlening en producten', 'dp'],
    ],
  },
  {
    kind: 'educational_ad',
    qualifications: ['oop'],
    sectors: ['vo', 'mbo'],
    rows: [
      ['80045', 'Onderwijsondersteuner gezondheidszorg en welzijn', 'gzw'],
      ['80052', 'Onderwijsondersteuner consumptieve techniek', 'consumptief'],
      ['80060', 'Onderwijsondersteuner omgangskunde', 'omgang'],
      ['80098', 'Onderwijsondersteuner technisch beroepsonderwijs', 'techniek'],
      ['80167', 'Educatief professional beroepsonderwijs'],
    ],
  },
  {
    kind: 'educational_ad',
    qualifications: ['oop'],
    sectors: ['po', 'so', 'vo', 'mbo'],
    rows: [['80166', 'Didactisch educatief professional']],
  },
];

export const teacherTraining: readonly TeacherTraining[] = groups.flatMap(({ rows, ...group }) =>
  rows.map(([croho, nl, ...subjects]) => ({ croho, nl, ...group, subjects })),
);

/** Of the sector education in the register, but no way into teaching: for who teaches already, or another profession. */
export const otherEducationCroho: readonly { croho: string; nl: string }[] = [
  { croho: '39218', nl: 'Learning and Development in Organisations' },
  { croho: '44103', nl: 'Educational Needs' },
  { croho: '44135', nl: 'Leren en innoveren' },
  { croho: '44136', nl: 'Learning & Innovation' },
  { croho: '45296', nl: 'Jonge kind' },
  { croho: '49099', nl: 'Talentontwikkeling en diversiteit' },
  { croho: '49117', nl: 'Kunsteducatie' },
  { croho: '49248', nl: 'Toetsdeskundige' },
  { croho: '49288', nl: 'Passend meesterschap' },
  { croho: '49295', nl: 'Master Educational Leadership' },
  { croho: '49306', nl: 'Ontwerpen van eigentijds leren' },
  { croho: '49405', nl: 'Taalbewust leren' },
  { croho: '49501', nl: 'Kunsteducatie (joint degree)' },
  { croho: '59329', nl: 'Pedagogische wetenschappen van primair onderwijs' },
  { croho: '60473', nl: 'Curriculumontwikkeling voor primair onderwijs' },
  { croho: '70132', nl: 'Professioneel meesterschap' },
  { croho: '70139', nl: 'Educational Leadership' },
  { croho: '70168', nl: 'Docent hoger gezondheidszorgonderwijs' },
  { croho: '70186', nl: 'Onderwijskunde' },
  { croho: '70198', nl: 'Master leiderschap in onderwijs' },
  { croho: '70217', nl: 'Onderwijs & technologie' },
  { croho: '75037', nl: 'Health Professions Education' },
  { croho: '75148', nl: 'Executive MSc senior docent ontwerpen' },
  { croho: '80030', nl: 'Schrijftolk' },
];
