// What the stand-in of HOVI knows, in the shapes of its document: of the synthetic institutions, or of the real extract.
import { join } from 'node:path';
import { institutions } from './data/hovi/institutions.ts';
import { type CsvRow, readCsv } from './read-csv.ts';
import { splitStreet } from './split-street.ts';

type Texts = { nl?: string; en?: string };
export type HoviOrganization = {
  organizationId: string;
  brin: string;
  brinName: Texts;
  shortCode: string;
  organizationType: string | null;
  email?: string;
  phone?: string;
  webLink?: Texts;
  /** Comes, though the document does not name it. */
  mainLocation?: string;
};
export type HoviLocation = {
  locationId: string;
  locationName: Texts;
  locationType: string;
  organization: string;
  brinVolg?: string;
  locationEmail?: string;
  locationPhone?: string;
  webLink?: Texts;
  visitorAddress: {
    street?: string;
    nr_detail?: string;
    zip?: string;
    city: string;
    country: string;
  } | null;
};
export type HoviProduct = {
  productId: string;
  productType: string;
  productName: Texts;
  productLevel: string | null;
  croho: string | null;
  crohoName: Texts | null;
  crohoSector: string | null;
  degrees: string[];
  credits?: string;
  organization: string;
  location: string | null;
  archived?: string;
  productForms: { productForm: string; productURL?: Texts; sideLocations?: string[] }[];
};
export type HoviInstitution = {
  organization: HoviOrganization;
  locations: HoviLocation[];
  products: HoviProduct[];
};

export function hoviInstitutions(realFolder: string | undefined): HoviInstitution[] {
  return realFolder ? realInstitutions(join(realFolder, 'hovi')) : institutions;
}

/**
 * The extract is flat: it has no ids of products and no names of forms, only how many there are. Half of its locations say
 * of which organization they are; the others are nobody's, and so are not served.
 */
function realInstitutions(folder: string): HoviInstitution[] {
  const read = (name: string) => readCsv(join(folder, `hovi-${name}-2025-02-17.csv`));
  const locations = Map.groupBy(read('locations'), (row) => row.organization_hovi_ids ?? '');
  const programmes = Map.groupBy(
    read('programmes').map((row, index) => ({ ...row, productId: String(index + 1) })),
    (row: CsvRow) => row.organization_hovi_id ?? '',
  );
  return read('organizations').map((row) => {
    const id = row.hovi_id ?? '';
    return {
      organization: realOrganization(row),
      locations: (locations.get(id) ?? []).map(realLocation),
      products: (programmes.get(id) ?? []).map(realProduct),
    };
  });
}

function realOrganization(row: CsvRow): HoviOrganization {
  return {
    organizationId: row.hovi_id ?? '',
    brin: row.brin ?? '',
    brinName: { nl: row.title ?? '' },
    shortCode: row.code ?? '',
    organizationType: row.type || null,
    email: row.email ?? '',
    phone: row.phone ?? '',
    ...(row.website && { webLink: { nl: row.website } }),
    ...(row.main_location_hovi_id && { mainLocation: row.main_location_hovi_id }),
  };
}

export function realLocation(row: CsvRow): HoviLocation {
  const { street, number } = splitStreet(row.street ?? '');
  return {
    locationId: row.hovi_location_id ?? '',
    locationName: { nl: row.name ?? '' },
    locationType: 'vestiging',
    organization: row.organization_hovi_ids ?? '',
    ...(row.url && { webLink: { nl: row.url } }),
    visitorAddress: row.city
      ? {
          street,
          nr_detail: number,
          zip: row.zip ?? '',
          city: row.city,
          country: row.country || 'NL',
        }
      : null,
  };
}

const formNames = ['voltijd', 'deeltijd', 'duaal'];

function realProduct(row: CsvRow): HoviProduct {
  return {
    productId: row.productId ?? '',
    productType: row.product_type ?? '',
    productName: { nl: row.title ?? '' },
    productLevel: row.product_level || null,
    croho: row.croho || null,
    crohoName: row.croho_name ? { nl: row.croho_name } : null,
    crohoSector: row.croho_sector || null,
    degrees: (row.degrees ?? '').split('|').filter(Boolean),
    organization: row.organization_hovi_id ?? '',
    location: row.location_hovi_id || null,
    productForms: formNames.slice(0, Math.max(1, Number(row.form_count))).map((productForm) => ({
      productForm,
      ...(row.product_url && { productURL: { nl: row.product_url } }),
    })),
  };
}
