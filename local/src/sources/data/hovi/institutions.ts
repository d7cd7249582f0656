// Invented institutions in and around the two regions of the demo, with the oddities of the real ones: numbers that are no
// BRIN, places in capitals, locations without an address, a mailbox of a person.
import type { HoviInstitution, HoviLocation, HoviOrganization } from '../../hovi-content.ts';
import { productsOf } from './programmes.ts';

type Place = {
  name: string;
  street?: string;
  nr?: string;
  zip?: string;
  city?: string;
  code?: string;
};
type Invented = Omit<HoviOrganization, 'brinName' | 'webLink' | 'mainLocation'> & {
  name: string;
  website: string;
  places: Place[];
};

const invented: Invented[] = [
  {
    organizationId: '501',
    brin: '90AA',
    name: 'Hogeschool Rijnoever',
    shortCode: 'HRO',
    organizationType: 'hogeschool',
    email: 'info@rijnoever.example',
    phone: '026-0000101',
    website: 'https://www.rijnoever.example',
    places: [
      {
        name: 'Hogeschool Rijnoever, vestiging Arnhem',
        street: 'Eikenlaan',
        nr: '26',
        zip: '6801 AA',
        city: 'ARNHEM',
        code: '90AA00',
      },
      {
        name: 'Hogeschool Rijnoever, vestiging Nijmegen',
        street: 'Waalpad',
        nr: '4-6',
        zip: '6501BA',
        city: 'NIJMEGEN',
        code: '90AA01',
      },
      {
        name: 'Hogeschool Rijnoever, vestiging Apeldoorn',
        street: 'Veluweplein',
        nr: '1',
        zip: '7301 CA',
        city: 'APELDOORN',
        code: '90AA02',
      },
      { name: 'Cursuslocatie: onbekend' },
    ],
  },
  {
    organizationId: '502',
    brin: '90AB',
    name: 'Christelijke Hogeschool Heidebloem',
    shortCode: 'CHB',
    organizationType: 'hogeschool',
    email: 'j.jansen@heidebloem.example',
    phone: '+31 (0)318 00 01 02',
    website: 'https://www.heidebloem.example',
    places: [
      {
        name: 'Heidebloem Ede',
        street: 'Heideweg',
        nr: '85',
        zip: '6711 AB',
        city: 'EDE',
        code: '90AB00',
      },
      {
        name: 'Heidebloem Zutphen',
        street: 'Stationsplein',
        nr: '12 a',
        zip: '7201 AB',
        city: 'ZUTPHEN',
      },
      {
        name: 'Sublocatie Ede, Molenstraat 3',
        street: 'Molenstraat',
        nr: '3',
        zip: '6711 AC',
        city: 'Ede',
      },
    ],
  },
  {
    organizationId: '503',
    brin: '90AC',
    name: 'Kunsthogeschool De Vier Winden',
    shortCode: 'KVW',
    organizationType: 'hogeschool',
    phone: '',
    website: 'https://www.vierwinden.example',
    places: [
      {
        name: 'De Vier Winden, beeldend en muziek',
        street: 'Onderlangs',
        nr: '9',
        zip: '6812 AA',
        city: 'ARNHEM',
        code: '90AC00',
      },
      {
        name: 'De Vier Winden, theater en dans',
        street: 'Kruisplein',
        nr: '40',
        zip: '3012 AA',
        city: 'ROTTERDAM',
        code: '90AC01',
      },
    ],
  },
  {
    organizationId: '504',
    brin: '90AD',
    name: 'Hogeschool Maasmond',
    shortCode: 'HMM',
    organizationType: 'hogeschool',
    email: 'studievoorlichting@maasmond.example',
    phone: '0100000104',
    website: 'https://www.maasmond.example',
    places: [
      {
        name: 'Hogeschool Maasmond, vestiging Rotterdam',
        street: 'Museumkade',
        nr: '40',
        zip: '3015 EK',
        city: 'ROTTERDAM',
        code: '90AD00',
      },
      {
        name: 'Hogeschool Maasmond, vestiging Dordrecht',
        street: 'Havenplein',
        nr: '2',
        zip: '3311 AA',
        city: 'DORDRECHT',
        code: '90AD01',
      },
      {
        name: 'Hogeschool Maasmond, sportcampus',
        street: 'Laan van Zuid',
        nr: '18',
        zip: '3078 AA',
        city: 'ROTTERDAM',
      },
      // A code that another location of the institution has already.
      {
        name: 'Hogeschool Maasmond, vestiging Vlaardingen',
        street: 'Dijkstraat',
        nr: '7',
        zip: '3131 AA',
        city: 'VLAARDINGEN',
        code: '90AD01',
      },
    ],
  },
  {
    organizationId: '505',
    brin: '90AE',
    name: 'Universiteit Waalland',
    shortCode: 'UWL',
    organizationType: 'universiteit',
    email: 'info@waalland.example',
    website: 'https://www.waalland.example',
    places: [
      {
        name: 'Universiteit Waalland, campus',
        street: 'Campusweg',
        nr: '1',
        zip: '6525 AA',
        city: 'NIJMEGEN',
        code: '90AE00',
      },
      {
        name: 'Lerarenacademie Waalland',
        street: 'Groeneweg',
        nr: '33',
        zip: '6525 AB',
        city: 'Nijmegen',
      },
      { name: 'Cursuslocatie: Arnhem' },
    ],
  },
  {
    organizationId: '506',
    brin: '90AF',
    name: 'Technische Universiteit Merwestad',
    shortCode: 'TUM',
    organizationType: 'universiteit',
    website: 'www.merwestad.example',
    places: [
      {
        name: 'Campus Delft',
        street: 'Mekelpark',
        nr: '5',
        zip: '2628 AA',
        city: 'DELFT',
        code: '90AF00',
      },
      {
        name: 'Campus Rotterdam',
        street: 'Laan van Kennis',
        nr: '50',
        zip: '3062 AA',
        city: 'ROTTERDAM',
        code: '90AF01',
      },
    ],
  },
  {
    organizationId: '507',
    brin: '9006',
    name: 'International Institute of Education Delta',
    shortCode: 'IIED',
    organizationType: 'internationaal onderwijs',
    email: 'admissions@delta-institute.example',
    website: 'https://www.delta-institute.example',
    places: [
      {
        name: 'Delta Institute',
        street: 'Havenstraat',
        nr: '11',
        zip: '3111 AA',
        city: 'SCHIEDAM',
      },
    ],
  },
  {
    organizationId: '508',
    brin: '9018',
    name: 'Hogeschool De Groene Gaard',
    shortCode: 'HGG',
    organizationType: 'hogeschool',
    phone: '0317 000 108',
    website: 'https://www.groenegaard.example',
    places: [
      {
        name: 'De Groene Gaard',
        street: 'Boomgaardlaan',
        nr: '20',
        zip: '6708 AA',
        city: 'WAGENINGEN',
      },
    ],
  },
];

export const institutions: HoviInstitution[] = invented.map((item) => {
  const { name, website, places, ...organization } = item;
  const locations = places.map((place, index) => locationOf(item, place, index));
  const [main] = locations;
  return {
    organization: {
      ...organization,
      brinName: { nl: name },
      webLink: { nl: website },
      ...(main && { mainLocation: main.locationId }),
    },
    locations,
    products: productsOf(
      organization.organizationId,
      locations.map(({ locationId }) => locationId),
      website,
    ),
  };
});

function locationOf(
  { organizationId, website }: Invented,
  place: Place,
  index: number,
): HoviLocation {
  const { name, street = '', nr = '', zip = '', city, code } = place;
  return {
    locationId: `${organizationId}${index + 1}`,
    locationName: { nl: name },
    locationType: index === 0 ? 'hoofdvestiging' : 'nevenvestiging',
    organization: organizationId,
    ...(code && { brinVolg: code }),
    webLink: { nl: website },
    visitorAddress: city ? { street, nr_detail: nr, zip, city, country: 'NL' } : null,
  };
}
