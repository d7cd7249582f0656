// HOVI's organizations, locations and programmes in our words.
import type { ProgrammeForm, ProgrammeLevel } from '@instroom/domain/codes/programme.ts';
import type { Address } from '@instroom/domain/organization/source-fields.ts';
import { orgIdOf, type SourceItem } from '@instroom/domain/reference/canonical-record.ts';
import { municipalityOfPlace } from '@instroom/domain/reference/municipality-name.ts';
import {
  functionalEmail,
  readBrin,
  readCity,
  readHouseNumber,
  readLocationCode,
  readPhoneNumber,
  readPostcode,
  readText,
  readWebsite,
} from '@instroom/domain/reference/normalise.ts';
import { trainingOfCroho } from '@instroom/domain/reference/teacher-training.ts';
import {
  type HoviArtifact,
  type HoviLocation,
  type HoviOrganization,
  type HoviProduct,
  locationAnswer,
  productAnswer,
} from './hovi-answers.ts';

export function* hoviRecords({
  organization,
  locations,
  products,
  unlisted,
}: HoviArtifact): Generator<SourceItem> {
  const at = `organization/${organization.organizationId}`;
  const name = readText(organization.brinName) ?? readText(organization.shortCode);
  if (!name) {
    yield { reject: { at, reason: 'name_missing', field: 'brinName' } };
    return;
  }
  for (const number of unlisted) yield { warning: { code: 'unlisted_croho', detail: number } };
  const known: HoviLocation[] = [];
  for (const [index, location] of locations.entries()) {
    const parsed = locationAnswer.safeParse(location);
    if (parsed.success) known.push(parsed.data);
    else yield { reject: { at: `${at}/location/${index}`, reason: 'unknown_shape' } };
  }
  const orgId = orgIdOfHovi(organization);
  const keys = locationKeys(organization, known);
  const main = known.find(({ locationId }) => locationId === organization.mainLocation);
  yield* organizationItems(orgId, organization, name, main);
  for (const location of known)
    yield* locationItems(orgId, location, keys.get(location.locationId), {
      name,
      isMain: organization.mainLocation ? location === main : undefined,
    });
  for (const [index, product] of products.entries()) {
    const parsed = productAnswer.safeParse(product);
    if (parsed.success) yield* programmeItems(orgId, parsed.data, keys);
    else yield { reject: { at: `${at}/product/${index}`, reason: 'unknown_shape' } };
  }
}

function orgIdOfHovi({ brin, organizationId }: HoviOrganization): string {
  const number = readBrin(brin);
  return number ? orgIdOf.brin(number) : orgIdOf.hovi(organizationId);
}

/** A location's code begins with that of its institution, and names one location. */
function locationKeys({ brin }: HoviOrganization, locations: HoviLocation[]) {
  const institution = readBrin(brin);
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const { locationId, brinVolg } of locations) {
    const code = readLocationCode(brinVolg);
    const isOwn = code && institution && code.startsWith(institution) && !taken.has(code);
    const key = isOwn ? code : `hovi-${locationId}`;
    taken.add(key);
    keys.set(locationId, key);
  }
  return keys;
}

function* organizationItems(
  orgId: string,
  organization: HoviOrganization,
  name: string,
  main: HoviLocation | undefined,
): Generator<SourceItem> {
  const { brin, shortCode, organizationType, email, phone, webLink } = organization;
  const type = readText(organizationType);
  const isUniversity = /universi/i.test(type ?? '');
  if (type && !isUniversity && !/hogeschool|internationaal/i.test(type))
    yield { warning: { code: 'unknown_organization_type', detail: type } };
  const number = readBrin(brin);
  const otherCode = number ? undefined : readText(brin);
  const shortName = readText(shortCode);
  const address = main && addressOf(main);
  const municipalityCode = main && municipalityOf(main);
  const mailbox = functionalEmail(email);
  if (mailbox?.dropped) yield { droppedEmail: true };
  yield {
    record: {
      orgId,
      part: 'organization',
      fields: {
        kind: isUniversity ? 'universiteit' : 'hogeschool',
        name,
        sectors: ['ho'],
        ...(shortName && { shortName }),
        ...(number && { brin: number }),
        ...(otherCode && { otherCode }),
        ...(type && { institutionType: type }),
        ...reachable({ phone, website: webLink }),
        ...(mailbox?.email && { email: mailbox.email }),
        ...(address && { address }),
        ...(municipalityCode && { municipalityCode }),
      },
    },
  };
}

function* locationItems(
  orgId: string,
  location: HoviLocation,
  key: string | undefined,
  organization: { name: string; isMain: boolean | undefined },
): Generator<SourceItem> {
  if (!key) return;
  const { locationName, locationPhone, locationEmail, webLink } = location;
  const address = addressOf(location);
  const municipalityCode = municipalityOf(location);
  const mailbox = functionalEmail(locationEmail);
  if (mailbox?.dropped) yield { droppedEmail: true };
  yield {
    record: {
      orgId,
      part: 'location',
      key,
      fields: {
        name: readText(locationName) ?? address?.city ?? organization.name,
        ...(organization.isMain !== undefined && { isMain: organization.isMain }),
        ...reachable({ phone: locationPhone, website: webLink }),
        ...(mailbox?.email && { email: mailbox.email }),
        ...(address && { address }),
        ...(municipalityCode && { municipalityCode }),
      },
    },
  };
}

function* programmeItems(
  orgId: string,
  product: HoviProduct,
  keys: Map<string, string>,
): Generator<SourceItem> {
  const croho = product.croho?.padStart(5, '0');
  const training = trainingOfCroho(croho);
  if (!croho || !training || product.productType !== 'croho_program') return;
  const forms = product.productForms ?? [];
  const places = [product.location, ...forms.flatMap(({ sideLocations }) => sideLocations ?? [])];
  const locationKeys = distinct(places.flatMap((id) => (id && keys.get(id)) || [])).slice(0, 100);
  const level = levels[product.productLevel ?? ''];
  const degree = readText(product.degrees?.join(', '))?.slice(0, 200);
  const website = forms.map(({ productURL }) => readWebsite(productURL)).find(Boolean);
  const { archived } = product;
  yield {
    record: {
      orgId,
      part: 'programme',
      key: `hovi-${product.productId}`,
      ...(archived && { endDate: archived }),
      fields: {
        title: readText(product.productName) ?? readText(product.crohoName) ?? training.nl,
        kind: training.kind,
        croho,
        forms: distinct(forms.flatMap(({ productForm }) => formOf[productForm ?? ''] ?? [])),
        qualifications: [...training.qualifications],
        subjects: [...training.subjects],
        sectors: [...training.sectors],
        ...(level && { level }),
        ...(degree && { degree }),
        ...(website && { website }),
        ...(locationKeys.length > 0 && { locationKeys }),
        ...(archived && { endDate: archived }),
      },
    },
  };
}

const levels: Record<string, ProgrammeLevel> = {
  associate: 'ad',
  bachelor: 'bachelor',
  master: 'master',
  'post-graduate': 'postinitial',
};
const formOf: Record<string, ProgrammeForm> = {
  voltijd: 'voltijd',
  fulltime: 'voltijd',
  deeltijd: 'deeltijd',
  parttime: 'deeltijd',
  duaal: 'duaal',
  dual: 'duaal',
};

function reachable(raw: { phone: string | undefined; website: string | undefined }) {
  const phone = readPhoneNumber(raw.phone);
  const website = readWebsite(raw.website);
  return { ...(phone && { phone }), ...(website && { website }) };
}

function addressOf({ visitorAddress }: HoviLocation): Address | undefined {
  const street = readText(visitorAddress?.street);
  const houseNumber = readHouseNumber(visitorAddress?.nr_detail);
  const zip = readPostcode(visitorAddress?.zip);
  const city = readCity(visitorAddress?.city);
  const address = {
    ...(street && { street }),
    ...(houseNumber && { houseNumber }),
    ...(zip && { zip }),
    ...(city && { city }),
  };
  return Object.keys(address).length > 0 ? address : undefined;
}

function municipalityOf({ visitorAddress }: HoviLocation): string | undefined {
  const isAbroad = visitorAddress?.country && visitorAddress.country !== 'NL';
  return isAbroad ? undefined : municipalityOfPlace(readCity(visitorAddress?.city));
}

const distinct = <Item>(items: Item[]): Item[] => [...new Set(items)].sort();
