// What the stand-in of KiesMBO knows, in the shape of its export: of the synthetic schools, or of the real extract.
import { join } from 'node:path';
import { lastUpdated, schools, studies } from './data/kiesmbo/schools.ts';
import { readCsv } from './read-csv.ts';
import { splitStreet } from './split-street.ts';

export type KiesmboSchool = {
  brin: string;
  name: string;
  website: string;
  /** Comes, though the document does not name it; of a location, so do phone, e-mail and coordinates. */
  logoUrl?: string;
  locations: {
    brinvest: string;
    name: string;
    isMainLocation?: boolean;
    street: string;
    houseNumber: string;
    zipCode: string;
    city: string;
    province?: string;
    website: string;
    phoneNumber?: string;
    email?: string;
    geoCoordinate?: { longitude: number; latitude: number };
    studies: {
      crebo: string;
      learningPaths: string[];
      startingFebruary: boolean;
      startingSeptember: boolean;
      startingAnytime: boolean;
      hasNumerusFixus: boolean;
      urls: { url: string }[];
    }[];
    opendays: never[];
  }[];
};

export function kiesmboExport(realFolder: string | undefined) {
  return realFolder
    ? {
        lastUpdated: '2025-02-17T00:00:00.0000000+00:00',
        schools: realSchools(realFolder),
        studies: [],
      }
    : { lastUpdated, schools, studies };
}

/** The extract has no studies. */
function realSchools(realFolder: string): KiesmboSchool[] {
  const read = (name: string) =>
    readCsv(join(realFolder, 'kiesmbo', `kiesmbo-${name}-2025-02-17.csv`));
  const locations = Map.groupBy(read('locations'), (row) => row.brin ?? '');
  return read('schools').map((row) => ({
    brin: row.brin ?? '',
    name: row.name ?? '',
    website: row.website ?? '',
    locations: (locations.get(row.brin ?? '') ?? []).map((place) => {
      const { street, number } = splitStreet(place.street ?? '');
      return {
        brinvest: place.brinvest ?? '',
        name: place.name ?? '',
        street,
        houseNumber: number,
        zipCode: place.zip ?? '',
        city: place.city ?? '',
        website: place.url ?? '',
        geoCoordinate: { longitude: Number(place.lon), latitude: Number(place.lat) },
        studies: [],
        opendays: [],
      };
    }),
  }));
}
