// Desks of the whole country, and programmes that neither HOVI nor KiesMBO has, in our words.
import type { ProgrammeForm } from '@instroom/domain/codes/programme.ts';
import { type Sector, sectorSchema } from '@instroom/domain/codes/sector.ts';
import { orgIdOf, type SourceItem } from '@instroom/domain/reference/canonical-record.ts';
import { municipalityMeant } from '@instroom/domain/reference/municipality-name.ts';
import {
  functionalEmail,
  readBrin,
  readPhoneNumber,
  readText,
  readWebsite,
} from '@instroom/domain/reference/normalise.ts';
import { lateralEntryOf } from '@instroom/domain/reference/teacher-training.ts';
import type { Desk, Institution, Program, ProgramForm } from './onderwijsloket-answers.ts';

type Center = { coordinates: [number, number] };
const publicSite = 'https://onderwijsloket.com';

export function* deskItems(desk: Desk, centers: Map<string, Center>): Generator<SourceItem> {
  const name = readText(desk.title);
  const at = `regional_education_desks/${desk.id}`;
  if (!name) {
    yield { reject: { at, reason: 'name_missing', field: 'title' } };
    return;
  }
  const serves: string[] = [];
  for (const place of (desk.cities_municipalities ?? []).filter(Boolean)) {
    const code = municipalityMeant(place);
    if (code) serves.push(code);
    else
      yield { warning: { code: 'unknown_municipality', detail: `${at}: ${place}`.slice(0, 200) } };
  }
  const mailbox = functionalEmail(desk.email);
  if (mailbox?.dropped) yield { droppedEmail: true };
  const sectors = sectorsOf(desk.sectors);
  const phone = readPhoneNumber(desk.phone);
  const availability = plain(desk.phone_availability)?.slice(0, 500);
  const page = desk.path?.startsWith('/') ? `${publicSite}${desk.path}` : undefined;
  const website = readWebsite(desk.url) ?? readWebsite(desk.website) ?? readWebsite(page);
  const bookingUrl = readWebsite(desk.consultation_url);
  const description = plain(desk.consultation_service_description)?.slice(0, 4000);
  const center = desk.area?.area_center ?? centers.get(desk.area?.id ?? '');
  const [lon, lat] = center?.coordinates ?? [];
  yield {
    record: {
      orgId: orgIdOf.desk(desk.id),
      part: 'organization',
      fields: {
        kind: 'desk',
        name,
        ...(sectors.length > 0 && { sectors }),
        ...(serves.length > 0 && { serves: distinct(serves) }),
        ...(phone && { phone }),
        ...(availability && { availability }),
        ...(mailbox?.email && { email: mailbox.email }),
        ...(website && { website }),
        ...(bookingUrl && { bookingUrl }),
        ...(description && { description }),
        ...(lat !== undefined && lon !== undefined && { position: { lat, lon } }),
      },
    },
  };
}

export function* programItems(
  program: Program,
  institutions: Map<string, Institution>,
  forms: ProgramForm[],
): Generator<SourceItem> {
  // What has a number of a register, HOVI and KiesMBO tell of themselves.
  const isOfOthers = /hovi|kiesmbo/i.test(program.vendor ?? '');
  if (isOfOthers || program.croho || program.crebo) return;
  const at = `programs/${program.id}`;
  const title = readText(program.title);
  if (!title) {
    yield { reject: { at, reason: 'name_missing', field: 'title' } };
    return;
  }
  const given = program.educational_institution ?? program.educational_institutions ?? [];
  const orgIds = distinct(given.flatMap((id) => orgIdOfInstitution(institutions.get(id)) ?? []));
  if (orgIds.length === 0)
    yield { reject: { at, reason: 'parent_unknown', field: 'educational_institutions' } };
  const lateral = lateralEntryOf(title);
  const website =
    readWebsite(program.url) ?? forms.map(({ url }) => readWebsite(url)).find(Boolean);
  const sectors = sectorsOf(program.sectors);
  for (const orgId of orgIds)
    yield {
      record: {
        orgId,
        part: 'programme',
        key: `onderwijsloket-${program.id}`,
        fields: {
          title: title.slice(0, 200),
          kind: lateral ? 'lateral_entry' : 'other',
          forms: distinct(
            forms.flatMap(({ form, title: name }) => formOf(form ?? name ?? '') ?? []),
          ),
          ...(lateral &&
            lateral.qualifications.length > 0 && { qualifications: lateral.qualifications }),
          ...(sectors.length > 0 && { sectors }),
          ...(website && { website }),
        },
      },
    };
}

/** By a number, never by its name. */
function orgIdOfInstitution(institution: Institution | undefined): string | undefined {
  if (!institution) return undefined;
  const brin = readBrin(institution.brin_code) ?? readBrin(institution.kiesmbo_id);
  if (brin) return orgIdOf.brin(brin);
  const hoviId = institution.hovi_id?.trim();
  return hoviId && /^[A-Za-z0-9_-]{1,40}$/.test(hoviId) ? orgIdOf.hovi(hoviId) : undefined;
}

const sectorNames: Record<string, Sector> = {
  'primair onderwijs': 'po',
  basisonderwijs: 'po',
  'speciaal onderwijs': 'so',
  'gespecialiseerd onderwijs': 'so',
  'voortgezet onderwijs': 'vo',
  praktijkonderwijs: 'pro',
  'middelbaar beroepsonderwijs': 'mbo',
  'hoger onderwijs': 'ho',
  vso: 'so',
  hbo: 'ho',
  wo: 'ho',
};

function sectorsOf(words: string[] | undefined): Sector[] {
  return distinct(
    (words ?? []).flatMap((word) => {
      const name = word.toLowerCase().replace(/-/g, ' ').trim();
      return sectorNames[name] ?? sectorSchema.safeParse(name).data ?? [];
    }),
  );
}

function formOf(name: string): ProgrammeForm | undefined {
  const forms: ProgrammeForm[] = ['voltijd', 'deeltijd', 'duaal', 'bol', 'bbl'];
  return forms.find((form) => new RegExp(`\\b${form}\\b`, 'i').test(name));
}

/** Text that was written for a web page. */
function plain(html: string | null | undefined): string | undefined {
  return readText(
    html
      ?.replace(/<[^>]*>/g, ' ')
      .replace(/&nbsp;/g, ' ')
      .replace(/&amp;/g, '&'),
  );
}

const distinct = <Item>(items: Item[]): Item[] => [...new Set(items)].sort();
