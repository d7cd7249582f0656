// The programmes of the synthetic institutions, and what does not belong to them: variants that repeat a number, a master
// for who teaches already, one that ended.
import type { HoviProduct } from '../../hovi-content.ts';

type Offer = {
  croho: string;
  name: string;
  level: 'associate' | 'bachelor' | 'master';
  degree?: string;
  forms?: string[];
  /** Of the locations of its organization, the first where nothing is said. */
  at?: number;
  sideLocations?: number[];
  sector?: string;
  type?: string;
  archived?: string;
};

const second = (croho: string, subject: string, more: Partial<Offer> = {}): Offer => ({
  croho,
  name: `Leraar ${subject} (tweedegraads)`,
  level: 'bachelor',
  degree: 'Bachelor of Education',
  forms: ['voltijd', 'deeltijd'],
  ...more,
});
const first = (croho: string, subject: string, more: Partial<Offer> = {}): Offer => ({
  croho,
  name: `Leraar ${subject} (eerstegraads)`,
  level: 'master',
  degree: 'Master of Education',
  forms: ['deeltijd'],
  ...more,
});
const pabo = (more: Partial<Offer> = {}): Offer => ({
  croho: '34808',
  name: 'Leraar Basisonderwijs (pabo)',
  level: 'bachelor',
  degree: 'Bachelor of Education',
  forms: ['voltijd', 'deeltijd'],
  ...more,
});
const academic = (croho: string, name: string, more: Partial<Offer> = {}): Offer => ({
  croho,
  name,
  level: 'master',
  degree: 'Master of Arts',
  forms: ['voltijd'],
  ...more,
});
const associate = (croho: string, name: string): Offer => ({
  croho,
  name,
  level: 'associate',
  degree: 'Associate Degree',
  forms: ['deeltijd'],
});

const offers: Record<string, Offer[]> = {
  '501': [
    pabo({ sideLocations: [1] }),
    pabo({ at: 2, forms: ['deeltijd'] }),
    second('35198', 'Nederlands'),
    second('35221', 'Wiskunde'),
    second('35195', 'Engels'),
    second('35193', 'Duits'),
    second('35197', 'Geschiedenis'),
    second('35301', 'Biologie'),
    first('45269', 'Nederlands'),
    first('45263', 'Wiskunde'),
    associate('80166', 'Didactisch Educatief Professional'),
    { croho: '44103', name: 'Educational Needs', level: 'master', forms: ['deeltijd'] },
    second('35221', 'Wiskunde, verkort', { type: 'content_variant' }),
    second('35196', 'Frans', { archived: '2025-09-01' }),
  ],
  '502': [
    pabo(),
    second('35388', 'Gezondheidszorg en Welzijn'),
    second('35204', 'Pedagogiek'),
    second('35421', 'Omgangskunde', { forms: ['deeltijd'] }),
    second('35210', 'Technisch Beroepsonderwijs', { forms: ['deeltijd'], at: 1 }),
    associate('80167', 'Educatief Professional Beroepsonderwijs'),
    { croho: '44135', name: 'Leren en Innoveren', level: 'master', forms: ['deeltijd'] },
    {
      croho: '34092',
      name: 'Communication and Multimedia Design',
      level: 'bachelor',
      sector: 'techniek',
    },
  ],
  '503': [
    { croho: '39100', name: 'Docent Beeldende Kunst en Vormgeving', level: 'bachelor' },
    { croho: '39112', name: 'Docent Muziek', level: 'bachelor' },
    { croho: '34745', name: 'Docent Theater', level: 'bachelor', at: 1 },
    { croho: '34940', name: 'Docent Dans', level: 'bachelor', at: 1 },
  ],
  '504': [
    pabo(),
    pabo({ at: 1, forms: ['duaal'] }),
    second('35221', 'Wiskunde'),
    second('35261', 'Natuurkunde'),
    second('35198', 'Nederlands', { at: 1 }),
    second('35202', 'Algemene Economie', { at: 1 }),
    first('45262', 'Engels'),
    {
      croho: '35025',
      name: 'Leraar Lichamelijke Opvoeding (ALO)',
      level: 'bachelor',
      degree: 'Bachelor of Education',
      at: 2,
    },
    associate('80045', 'Onderwijsondersteuner Gezondheidszorg en Welzijn'),
  ],
  '505': [
    academic('68533', 'Leraar vho in de bètawetenschappen'),
    academic('68536', 'Educatie in de taal- en cultuurwetenschappen'),
    academic('68532', 'Educatie in de mens- en maatschappijwetenschappen', { at: 1 }),
    academic('60979', 'Educatieve master primair onderwijs', { degree: 'Master of Science' }),
  ],
  '506': [
    academic('69345', 'Educatie in de bètawetenschappen', { degree: 'Master of Science' }),
    academic('68404', 'Science Education and Communication', { degree: 'Master of Science' }),
    academic('68534', 'Leraar vho in de taal- en cultuurwetenschappen', { at: 1 }),
  ],
  '507': [
    {
      croho: '35514',
      name: 'International Teacher Education for Primary Schools',
      level: 'bachelor',
      forms: ['voltijd'],
    },
    {
      croho: '35525',
      name: 'International Teacher Education for Secondary Schools',
      level: 'bachelor',
    },
  ],
  '508': [{ croho: '34899', name: 'Docent en Kennismanager Groene Sector', level: 'bachelor' }],
};

export function productsOf(
  organizationId: string,
  locationIds: string[],
  website: string,
): HoviProduct[] {
  return (offers[organizationId] ?? []).map((offer, index) => ({
    productId: `${organizationId}${String(index + 1).padStart(2, '0')}`,
    productType: offer.type ?? 'croho_program',
    productName: organizationId === '507' ? { en: offer.name } : { nl: offer.name, en: '' },
    productLevel: offer.level,
    croho: offer.croho,
    crohoName: { nl: offer.name },
    crohoSector: offer.sector ?? 'onderwijs',
    degrees: offer.degree ? [offer.degree] : [],
    credits: { associate: '120', bachelor: '240', master: '90' }[offer.level],
    organization: organizationId,
    location: locationIds[offer.at ?? 0] ?? null,
    ...(offer.archived && { archived: offer.archived }),
    productForms: (offer.forms ?? ['voltijd']).map((productForm) => ({
      productForm,
      productURL: { nl: `${website}/opleidingen/${offer.croho}-${index + 1}` },
      ...(offer.sideLocations && {
        sideLocations: offer.sideLocations.flatMap((place) => locationIds[place] ?? []),
      }),
    })),
  }));
}
