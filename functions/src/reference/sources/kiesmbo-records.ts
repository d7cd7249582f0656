// Schools for vocational education (mbo) and private trainers as KiesMBO knows them, in our words.
import type { ProgrammeForm } from '@instroom/domain/codes/programme.ts';
import type { Address, Position } from '@instroom/domain/organization/source-fields.ts';
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
import { isUnlistedSupport, trainingOfCrebo } from '@instroom/domain/reference/teacher-training.ts';
import {
  type KiesmboLocation,
  locationSchema,
  schoolSchema,
  studySchema,
} from './kiesmbo-answers.ts';
import type { ExportPiece } from './kiesmbo-document.ts';

export function* kiesmboRecords(piece: ExportPiece<Kept>): Generator<SourceItem> {
  if (piece.of === 'schools') yield* schoolItems(piece);
  else yield* studyItems(piece.study);
}

function* studyItems(value: unknown): Generator<SourceItem> {
  const { data: study } = studySchema.safeParse(value);
  if (study?.crebo && study.creboName && isUnlistedSupport(study.crebo, study.creboName))
    yield { warning: { code: 'unlisted_crebo', detail: `${study.crebo} ${study.creboName}` } };
}

type Kept = { location: KiesmboLocation | undefined; studyCount: number };
type Place = KiesmboLocation & { key: string; studyCount: number };

/** Of a location: without the studies that are none of ours, which are nearly all of the document. */
export function keepOfLocation(raw: unknown): Kept {
  const { data: location } = locationSchema.safeParse(raw);
  const studies = location?.studies ?? [];
  const kept = studies.filter(({ crebo }) => trainingOfCrebo(crebo));
  return { location: location && { ...location, studies: kept }, studyCount: studies.length };
}

function* schoolItems({
  index,
  school: raw,
}: Extract<ExportPiece<Kept>, { of: 'schools' }>): Generator<SourceItem> {
  const { data: school } = schoolSchema.safeParse(raw);
  const brin = readBrin(school?.brin);
  const name = readText(school?.name);
  const at = `school/${readText(school?.brin) ?? index}`;
  if (!school || !brin || !name) {
    const field = brin ? 'name' : 'brin';
    yield {
      reject: { at, reason: school?.[field] ? `${field}_invalid` : `${field}_missing`, field },
    };
    return;
  }
  const places: Place[] = [];
  for (const [number, { location: data, studyCount }] of raw.locations.entries()) {
    const key = readLocationCode(data?.brinvest);
    if (data && key) places.push({ ...data, key, studyCount });
    else
      yield {
        reject: {
          at: `${at}/location/${readText(data?.brinvest) ?? number}`,
          reason: data?.brinvest ? 'location_code_invalid' : 'location_code_missing',
          field: 'brinvest',
        },
      };
  }
  const orgId = orgIdOf.brin(brin);
  const main = mainOf(places);
  const website = readWebsite(school.website);
  yield {
    record: {
      orgId,
      part: 'organization',
      fields: {
        kind: 'mbo',
        name,
        brin,
        sectors: ['mbo'],
        ...(website && { website }),
        ...(main && whereIs(main)),
      },
    },
  };
  for (const place of places) yield* locationItems(orgId, place, place === main);
  yield* programmeItems(orgId, places);
}

/** Where nobody says which one is the main location, it is the one with the most studies, as for the makers of KiesMBO's readers. */
function mainOf(places: Place[]): Place | undefined {
  const said = places.find(({ isMainLocation }) => isMainLocation);
  if (said) return said;
  return places.toSorted((a, b) => b.studyCount - a.studyCount || a.key.localeCompare(b.key))[0];
}

function* locationItems(orgId: string, place: Place, isMain: boolean): Generator<SourceItem> {
  const phone = readPhoneNumber(place.phoneNumber);
  const website = readWebsite(place.website);
  const mailbox = functionalEmail(place.email);
  if (mailbox?.dropped) yield { droppedEmail: true };
  const where = whereIs(place);
  yield {
    record: {
      orgId,
      part: 'location',
      key: place.key,
      fields: {
        name: readText(place.name) ?? where.address?.street ?? place.key,
        isMain,
        ...(phone && { phone }),
        ...(website && { website }),
        ...(mailbox?.email && { email: mailbox.email }),
        ...where,
      },
    },
  };
}

/**
 * One programme for each number that a school offers, with all its locations: there is no number of the offer itself, and
 * one that moves to another building stays the same programme.
 */
function* programmeItems(orgId: string, places: Place[]): Generator<SourceItem> {
  const offers = places.flatMap(({ key, studies = [] }) =>
    studies.flatMap((study) => (study.crebo ? [{ ...study, key, crebo: study.crebo }] : [])),
  );
  for (const [crebo, given] of Map.groupBy(offers, (offer) => offer.crebo)) {
    const training = trainingOfCrebo(crebo);
    if (!training) continue;
    const website = given
      .flatMap(({ urls = [] }) => urls.map(({ url }) => readWebsite(url)))
      .find(Boolean);
    const paths = given.flatMap(({ learningPaths = [] }) => learningPaths);
    yield {
      record: {
        orgId,
        part: 'programme',
        key: `kiesmbo-${crebo}`,
        fields: {
          title: training.nl,
          kind: 'support',
          level: training.level,
          crebo,
          qualifications: ['oop'],
          sectors: [...training.sectors],
          forms: distinct(paths.flatMap((path) => formOf[path.toLowerCase()] ?? [])),
          locationKeys: distinct(given.map(({ key }) => key)).slice(0, 100),
          ...(website && { website }),
        },
      },
    };
  }
}
const formOf: Record<string, ProgrammeForm> = { bol: 'bol', bbl: 'bbl' };

function whereIs(place: Place): {
  address?: Address;
  municipalityCode?: string;
  position?: Position;
} {
  const street = readText(place.street);
  const houseNumber = readHouseNumber(place.houseNumber);
  const zip = readPostcode(place.zipCode);
  const city = readCity(place.city);
  const address = {
    ...(street && { street }),
    ...(houseNumber && { houseNumber }),
    ...(zip && { zip }),
    ...(city && { city }),
  };
  const municipalityCode = municipalityOfPlace(city, readText(place.province));
  const position = positionOf(place);
  return {
    ...(Object.keys(address).length > 0 && { address }),
    ...(municipalityCode && { municipalityCode }),
    ...(position && { position }),
  };
}

/** An empty coordinate comes as zero; anything outside the country is a mistake. */
function positionOf({ geoCoordinate }: Place): Position | undefined {
  if (!geoCoordinate) return undefined;
  const { latitude: lat, longitude: lon } = geoCoordinate;
  return lat > 50.5 && lat < 53.8 && lon > 3 && lon < 7.5 ? { lat, lon } : undefined;
}

const distinct = <Item>(items: Item[]): Item[] => [...new Set(items)].sort();
