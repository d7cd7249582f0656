// Invented schools for vocational education in and around the two regions of the demo, with the oddities of the real ones:
// postcodes without a space, free spellings, no main location, a private trainer without a location.
import type { KiesmboSchool } from '../../kiesmbo-content.ts';

type Place = {
  name: string;
  street: string;
  nr: string;
  zip: string;
  city: string;
  at: [lon: number, lat: number];
  offers?: string[];
  main?: boolean;
  email?: string;
};
type Invented = { brin: string; name: string; website: string; places: Place[] };

const provinces: Record<string, string> = {
  Arnhem: 'Gelderland',
  Nijmegen: 'Gelderland',
  Ede: 'Gelderland',
  'Ede gld': 'Gelderland',
  Apeldoorn: 'Gelderland',
  Zutphen: 'Gelderland',
  Zwolle: 'Overijssel',
};

const invented: Invented[] = [
  {
    brin: '91AA',
    name: 'ROC Rijnstroom',
    website: 'https://www.rocrijnstroom.example',
    places: [
      {
        name: 'Zorg en welzijn',
        street: 'Kazerneplein',
        nr: '6',
        zip: '6822 AA',
        city: 'Arnhem',
        at: [5.91, 51.985],
        offers: ['25698 BOL BBL', '25484 BOL', '25486 BOL', '25655 BOL'],
        main: true,
        email: 'info@rocrijnstroom.example',
      },
      {
        name: 'Techniek',
        street: 'Snelliusweg',
        nr: '10',
        zip: '6827 AB',
        city: 'Arnhem',
        at: [5.94, 51.97],
        offers: ['25655 BBL'],
      },
      {
        name: 'Velp',
        street: 'Hoofdstraat',
        nr: '44 b',
        zip: '6881AC',
        city: 'Velp',
        at: [5.97, 51.995],
        offers: ['25698 BBL'],
        email: 'p.de.vries@rocrijnstroom.example',
      },
    ],
  },
  {
    brin: '91AB',
    name: 'ROC Waalbrug',
    website: 'https://www.rocwaalbrug.example',
    places: [
      {
        name: 'Campus',
        street: 'Campusbaan',
        nr: '6',
        zip: '6512 AA',
        city: 'Nijmegen',
        at: [5.85, 51.84],
        offers: ['25698 BOL', '25484 BOL', '25655 BOL'],
      },
      {
        name: 'Sport en bewegen',
        street: 'Dennenstraat',
        nr: '100',
        zip: '6543 AA',
        city: 'Nijmegen ',
        at: [5.81, 51.83],
        offers: ['25655 BOL'],
      },
      {
        name: 'Volwassenenonderwijs',
        street: 'Energieweg',
        nr: '25',
        zip: '6541 AA',
        city: 'Nijmegen',
        at: [5.83, 51.85],
      },
    ],
  },
  {
    brin: '91AC',
    name: 'Heidecollege mbo',
    website: 'https://www.heidecollege.example',
    places: [
      {
        name: 'Ede',
        street: 'Reehorsterweg',
        nr: '80',
        zip: '6717 AA',
        city: 'Ede gld',
        at: [5.66, 52.04],
        offers: ['25698 BOL BBL', '25485 BOL'],
        main: true,
      },
      {
        name: 'Zutphen',
        street: 'Piet Heinstraat',
        nr: '1',
        zip: '7204 AA',
        city: 'Zutphen',
        at: [6.2, 52.14],
        offers: ['25486 BOL'],
      },
    ],
  },
  {
    brin: '91AD',
    name: 'Veluwse Vakschool',
    website: 'https://www.veluwsevakschool.example',
    places: [
      {
        name: 'Laan van Vakwerk',
        street: 'Laan van Vakwerk',
        nr: '150',
        zip: '7321 AA',
        city: 'Apeldoorn',
        at: [5.97, 52.2],
        offers: ['25698 BOL'],
      },
      {
        name: 'Noord',
        street: 'Noorderlaan',
        nr: '7',
        zip: '8017JS',
        city: 'Zwolle',
        at: [6.1, 52.5],
        offers: ['25484 BBL'],
      },
    ],
  },
  {
    brin: '91AE',
    name: 'Maasmond College',
    website: 'https://www.maasmondcollege.example',
    places: [
      {
        name: 'Zuiderpark',
        street: 'Zuiderlaan',
        nr: '1101',
        zip: '3078 AB',
        city: 'Rotterdam',
        at: [4.49, 51.88],
        offers: ['25698 BOL BBL', '25484 BOL', '25486 BOL BBL'],
        main: true,
        email: 'info@maasmondcollege.example',
      },
      {
        name: 'Alexander',
        street: 'Prinsenkade',
        nr: '68',
        zip: '3067 AA',
        city: 'Rotterdam',
        at: [4.55, 51.95],
        offers: ['25655 BOL'],
      },
      {
        name: 'Vlaardingen',
        street: 'Schiedamsedijk',
        nr: '114',
        zip: '3134 KK',
        city: 'Vlaardingen',
        at: [4.36, 51.91],
        offers: ['25486 BOL'],
      },
      {
        name: 'Goeree',
        street: 'Kerkpad',
        nr: '3',
        zip: '3247 AA',
        city: 'Sommelsdijk (Middelharnis)',
        at: [4.15, 51.75],
        offers: ['25486 BBL'],
      },
    ],
  },
  {
    brin: '91AF',
    name: 'Drechtstroom mbo',
    website: 'https://www.drechtstroom.example',
    places: [
      {
        name: 'Leerpark',
        street: 'Leerlaan',
        nr: '5',
        zip: '3315 LA ',
        city: 'Dordrecht',
        at: [4.68, 51.8],
        offers: ['25698 BOL', '25486 BOL'],
        main: true,
      },
      {
        name: 'Haven',
        street: 'Wantijkade',
        nr: '21',
        zip: '3311 AB',
        city: 'Dordrecht',
        at: [4.67, 51.82],
        offers: ['25655 BBL'],
      },
    ],
  },
  {
    brin: '91AG',
    name: 'Delfland Beroepscollege',
    website: 'https://www.delflandberoeps.example',
    places: [
      {
        name: 'Delft',
        street: 'Brasserlaan',
        nr: '1',
        zip: '2612 AA',
        city: 'Delft',
        at: [4.34, 52.01],
        offers: ['25698 BBL'],
        main: true,
      },
      {
        name: 'Schiedam',
        street: 'Hofplein',
        nr: '3',
        zip: '3116 AA',
        city: 'Schiedam',
        at: [4.39, 51.92],
        offers: ['25655 BOL'],
      },
      {
        name: 'Den Bosch',
        street: 'Onderwijslaan',
        nr: '3',
        zip: '5223 AA',
        city: 'Den Bosch',
        at: [5.28, 51.69],
      },
      { name: 'Zeeland', street: 'Markt', nr: '1', zip: '7005', city: 'Middelburg', at: [0, 0] },
    ],
  },
  {
    brin: '91AH',
    name: 'Vakopleiding Lastechniek Nederland',
    website: 'https://www.lastechniek.example',
    places: [],
  },
];

export const lastUpdated = '2026-11-20T06:00:00.0000000+00:00';

export const studies = [
  study('25485', 'Onderwijsassistent', 4),
  study('25698', 'Onderwijsassistent', 4),
  study('25484', 'Gespecialiseerd pedagogisch medewerker', 4),
  study('25486', 'Pedagogisch medewerker kinderopvang', 3),
  study('25655', 'Verzorgende IG', 3),
];

export const schools: KiesmboSchool[] = invented.map(({ brin, name, website, places }) => ({
  brin,
  name,
  website,
  logoUrl: `${website}/logo.png`,
  locations: places.map((place, index) => ({
    brinvest: `${brin}${String(index).padStart(2, '0')}`,
    name: place.name,
    ...(place.main && { isMainLocation: true }),
    street: place.street,
    houseNumber: place.nr,
    zipCode: place.zip,
    city: place.city,
    province: provinces[place.city.trim()] ?? 'Zuid-Holland',
    website: `${website}/locaties/${index + 1}`,
    phoneNumber: `088 000 0${index + 1}00`,
    ...(place.email && { email: place.email }),
    geoCoordinate: { longitude: place.at[0], latitude: place.at[1] },
    studies: (place.offers ?? []).map((offer) => {
      const [crebo = '', ...learningPaths] = offer.split(' ');
      return {
        crebo,
        learningPaths,
        startingFebruary: false,
        startingSeptember: true,
        startingAnytime: false,
        hasNumerusFixus: false,
        urls: [{ url: `${website}/opleidingen/${crebo}` }],
      };
    }),
    opendays: [],
  })),
}));

function study(crebo: string, creboName: string, level: number) {
  return {
    crebo,
    creboName,
    studyNumber: `b0${crebo.slice(-3)}`,
    profession: creboName,
    professionNumber: `b0${crebo.slice(-3)}`,
    level,
    duration: '3 jaar',
    introtext: '<p>Een verzonnen opleiding.</p>',
    youtubeVideoCode: '',
    educationContent: '<p>Leren in de praktijk.</p>',
  };
}
