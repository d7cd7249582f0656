// Invented desks over the whole country, those of the two regions of the demo among them, and programmes for people from
// another profession, which have no number in a register.
type Desk = {
  id: number;
  title: string;
  municipalities: string[];
  sectors?: string[];
  at: [lon: number, lat: number];
  email?: string;
  /** Where its pages are, if not at the name of its region. */
  host?: string;
};

const desks: Desk[] = [
  {
    id: 1,
    title: 'Onderwijsloket Demo Oost',
    host: 'demo-oost',
    municipalities: ['Arnhem', 'Nijmegen', 'Ede', 'Apeldoorn', 'Zutphen'],
    at: [5.91, 52.0],
  },
  {
    id: 2,
    title: 'Onderwijsloket Demo West',
    host: 'demo-west',
    municipalities: ['Rotterdam', 'Dordrecht', 'Delft', 'Vlaardingen', 'Schiedam'],
    at: [4.48, 51.92],
  },
  {
    id: 3,
    title: 'Regioloket Noorderlicht',
    municipalities: ['Groningen', 'Stadskanaal', 'Veendam'],
    at: [6.57, 53.22],
  },
  {
    id: 4,
    title: 'Regioloket Friese Meren',
    municipalities: ['Leeuwarden', 'Heerenveen', 'De Fryske Marren'],
    at: [5.8, 53.2],
  },
  {
    id: 5,
    title: 'Regioloket Drentse Hei',
    municipalities: ['Assen', 'Emmen', 'Coevorden'],
    at: [6.56, 52.99],
  },
  {
    id: 6,
    title: 'Regioloket IJsseldelta',
    municipalities: ['Zwolle', 'Kampen', 'Deventer'],
    at: [6.09, 52.51],
  },
  {
    id: 7,
    title: 'Regioloket Twentezoom',
    municipalities: ['Enschede', 'Almelo', 'Hengelo'],
    at: [6.89, 52.22],
  },
  {
    id: 8,
    title: 'Regioloket Polderland',
    municipalities: ['Almere', 'Lelystad', 'Zeewolde'],
    at: [5.26, 52.35],
  },
  {
    id: 9,
    title: 'Regioloket Domstreek',
    municipalities: ['Utrecht', 'Nieuwegein', 'Zeist'],
    at: [5.12, 52.09],
  },
  {
    id: 10,
    title: 'Regioloket Amstelland',
    municipalities: ['Amsterdam', 'Amstelveen', 'Diemen'],
    sectors: ['po', 'vo'],
    at: [4.9, 52.37],
  },
  {
    id: 11,
    title: 'Regioloket Duinkust',
    municipalities: ['Haarlem', 'Alkmaar', 'Zandvoort'],
    at: [4.63, 52.38],
  },
  {
    id: 12,
    title: 'Regioloket Haagse Wouden',
    municipalities: ['Den Haag', 'Zoetermeer', 'Wassenaar'],
    at: [4.31, 52.08],
  },
  {
    id: 13,
    title: 'Regioloket Zeeuwse Stromen',
    municipalities: ['Middelburg', 'Vlissingen', 'Goes'],
    email: 'a.bakker@zeeuwsestromen.example',
    at: [3.61, 51.5],
  },
  {
    id: 14,
    title: 'Regioloket Baronie',
    municipalities: ['Breda', 'Tilburg', 'Den Bosch'],
    at: [4.78, 51.59],
  },
  // A municipality that is no more.
  {
    id: 15,
    title: 'Regioloket Peelrand',
    municipalities: ['Eindhoven', 'Helmond', 'Uden'],
    at: [5.48, 51.44],
  },
  {
    id: 16,
    title: 'Regioloket Heuvelland',
    municipalities: ['Maastricht', 'Heerlen', 'Sittard-Geleen'],
    sectors: ['mbo'],
    at: [5.69, 50.85],
  },
];

const sectorTitles: Record<string, string> = {
  po: 'Primair onderwijs',
  vo: 'Voortgezet onderwijs',
  mbo: 'Middelbaar beroepsonderwijs',
};

const regional_education_desks = desks.map(
  ({ id, title, municipalities, sectors, email, host }) => {
    const slug = title.toLowerCase().replace(/[^a-z]+/g, '-');
    const domain = `${host ?? slug.replace('regioloket-', '').replace('-', '')}.example`;
    return {
      id,
      status: 'published',
      title,
      path: `/navigator/regioloketten/${slug}`,
      url: `https://www.${domain}`,
      logo: null,
      email: email ?? `loket@${domain}`,
      phone: `088 000 ${String(2000 + id)}`,
      phone_availability: 'Maandag tot en met donderdag van 9.00 tot 16.00 uur',
      sectors: (sectors ?? ['po', 'vo', 'mbo']).map((sector, index) => ({
        id: id * 10 + index,
        sectors_id: { id: index + 1, title: sectorTitles[sector], slug: sector },
      })),
      cities_municipalities: municipalities.join(', '),
      has_consultation_service: true,
      consultation_service_description:
        '<p>Een gesprek over de weg naar het onderwijs &amp; meer.</p>',
      area: id,
      date_updated: '2026-11-01T10:00:00Z',
    };
  },
);

const areas = desks.map(({ id, title, at }) => ({
  id,
  title,
  area_center: { type: 'Point', coordinates: at },
}));

const educational_institutions = [
  {
    id: 31,
    title: 'Hogeschool Rijnoever',
    type: 'hogeschool',
    brin_code: '90AA',
    hovi_id: 501,
    kiesmbo_id: null,
  },
  {
    id: 32,
    title: 'Hogeschool Maasmond',
    type: 'hogeschool',
    brin_code: '90AD',
    hovi_id: 504,
    kiesmbo_id: null,
  },
  {
    id: 33,
    title: 'International Institute of Education Delta',
    type: 'hogeschool',
    brin_code: '9006',
    hovi_id: 507,
    kiesmbo_id: null,
  },
  {
    id: 34,
    title: 'ROC Rijnstroom',
    type: 'mbo',
    brin_code: null,
    hovi_id: null,
    kiesmbo_id: '91AA',
  },
  // Known by its name only: that is no key.
  {
    id: 35,
    title: 'Academie Nieuwe Meesters',
    type: 'hogeschool',
    brin_code: null,
    hovi_id: null,
    kiesmbo_id: null,
  },
];

const programs = [
  program(401, 'Zij-instroomtraject basisonderwijs', 31, ['po']),
  program(402, 'Zij-instroom in het beroep voortgezet onderwijs', 31, ['vo']),
  program(403, 'Pedagogisch-didactisch getuigschrift (PDG)', 31, ['mbo']),
  program(404, 'Zij-instroomtraject basisonderwijs (deeltijd)', 32, ['po']),
  program(405, 'PDG-traject mbo', 32, ['mbo']),
  program(406, 'Zij-instroom internationale school', 33, ['po']),
  program(407, 'PDG in het eigen huis', 34, ['mbo']),
  program(408, 'Zij-instroomtraject Nieuwe Meesters', 35, ['po']),
  program(409, 'Educatieve minor', 32, ['vo']),
  // HOVI tells of this one itself.
  { ...program(410, 'Leraar Basisonderwijs (pabo)', 31, ['po']), vendor: 'hovi', croho: '34808' },
];

const program_forms = programs.map(({ id }, index) => ({
  id: 600 + index,
  program: id,
  title: index % 2 ? 'Deeltijd' : 'Duaal',
  url: `https://www.onderwijsregio.example/trajecten/${id}`,
}));

function program(id: number, title: string, institution: number, sectors: string[]) {
  return {
    id,
    status: 'published',
    title,
    vendor: 'onderwijsloket',
    croho: null,
    crebo: null,
    sectors: sectors.map((slug, index) => ({
      id: id * 10 + index,
      sectors_id: { id: index + 1, slug },
    })),
    educational_institutions: [{ id: id + 1000, educational_institutions_id: institution }],
  };
}

export const collections: Record<string, unknown[]> = {
  regional_education_desks,
  areas,
  educational_institutions,
  programs,
  program_forms,
};
