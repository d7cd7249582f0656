// An organization's document after a run: what one source now says of it is laid in its place, and what follows from all
// layers is worked out anew. What other sources say is not touched.
import { type CanonicalRecord, recordKey } from '../reference/canonical-record.ts';
import { byText } from '../reference/canonical-text.ts';
import type { ManifestEntry } from '../reference/diff.ts';
import type { SourceId } from '../reference/source.ts';
import type { Layers, Organization } from './organization.ts';
import { ownPlaceKey, resolveOrganization } from './resolve.ts';
import type { Address } from './source-fields.ts';

export interface SourceNews {
  sourceId: SourceId;
  runId: string;
  /** The day of the run. */
  date: string;
  at: Date;
  /** What is new or changed of this organization. */
  records: readonly CanonicalRecord[];
  /** How these, and what is no longer named, now stand: by key of the record. */
  standings: ReadonlyMap<string, ManifestEntry>;
  /** The first time that this source is read, nothing is new but to us. */
  isFirstRun: boolean;
}
export interface Surroundings {
  municipalityOf: (address: Address) => string | undefined;
  /** Nothing where it follows from other organizations: then the regions stay as they are. */
  regionsOf: (organization: Organization) => string[] | undefined;
}

/** Nothing where no source names the organization itself. */
export function putRecords(
  orgId: string,
  before: Organization | undefined,
  news: SourceNews,
  { municipalityOf, regionsOf }: Surroundings,
): Organization | undefined {
  const addedOn = news.isFirstRun ? undefined : news.date;
  const raw: Pick<Organization, 'layers' | 'locations' | 'programmes'> = {
    layers: { ...before?.layers },
    locations: { ...before?.locations },
    programmes: { ...before?.programmes },
  };
  for (const record of news.records) putRecord(raw, record, news, addedOn);
  for (const [key, entry] of news.standings)
    putStanding(raw, key.slice(orgId.length + 1), entry, news);
  const [layer] = Object.values(raw.layers);
  if (!layer) return undefined;
  const isNew = before === undefined;
  const organization: Organization = {
    schemaVersion: 1,
    ...raw,
    kind: before?.kind ?? layer.fields.kind,
    name: before?.name ?? layer.fields.name,
    standing: 'active',
    regionIds: before?.regionIds ?? [],
    ...(isNew ? addedOn && { addedOn } : before.addedOn && { addedOn: before.addedOn }),
    ...(before?.succeededBy && { succeededBy: before.succeededBy }),
    updatedAt: news.at,
  };
  const placed = withMunicipalities(organization, municipalityOf);
  return { ...placed, regionIds: regionsOf(placed) ?? placed.regionIds };
}

type Raw = Pick<Organization, 'layers' | 'locations' | 'programmes'>;

function putRecord(raw: Raw, record: CanonicalRecord, news: SourceNews, addedOn?: string): void {
  const { sourceId, runId, date } = news;
  const entry = news.standings.get(recordKey(record));
  const said = {
    date,
    runId,
    standing: entry?.closedOn ? ('closed' as const) : ('active' as const),
    ...(entry?.closedOn && { closedOn: entry.closedOn }),
    ...(record.endDate && { endDate: record.endDate }),
  };
  if (record.part === 'organization') {
    raw.layers[sourceId] = { ...said, fields: record.fields };
  } else if (record.part === 'programme') {
    const layers = raw.programmes[record.key]?.layers;
    raw.programmes[record.key] = {
      layers: { ...layers, [sourceId]: { ...said, fields: record.fields } },
    };
  } else {
    const known = raw.locations[record.key];
    raw.locations[record.key] = {
      ...(known ? known.addedOn && { addedOn: known.addedOn } : addedOn && { addedOn }),
      layers: { ...known?.layers, [sourceId]: { ...said, fields: record.fields } },
    };
  }
}

/** `place`: the record's key without that of the organization, such as `location/04LY00`. */
function putStanding(
  raw: Raw,
  place: string,
  entry: ManifestEntry,
  { sourceId }: SourceNews,
): void {
  const [part = '', key = ''] = place.split('/');
  const stand = <Fields>(layers: Layers<Fields> | undefined): Layers<Fields> | undefined => {
    const layer = layers?.[sourceId];
    if (!layer) return undefined;
    const { missingSince: _missing, closedOn: _closed, ...said } = layer;
    const { missingSince, closedOn } = entry;
    const standing = closedOn ? 'closed' : missingSince ? 'missing' : 'active';
    const after = {
      ...said,
      standing,
      ...(missingSince && { missingSince }),
      ...(closedOn && { closedOn }),
    } as const;
    return { ...layers, [sourceId]: after };
  };
  if (part === 'organization') raw.layers = stand(raw.layers) ?? raw.layers;
  else if (part === 'programme') {
    const layers = stand(raw.programmes[key]?.layers);
    if (layers) raw.programmes[key] = { layers };
  } else {
    const layers = stand(raw.locations[key]?.layers);
    if (layers) raw.locations[key] = { ...raw.locations[key], layers };
  }
}

/** Works out what follows from the layers. */
function withMunicipalities(
  organization: Organization,
  municipalityOf: Surroundings['municipalityOf'],
): Organization {
  const resolved = resolveOrganization(organization);
  const parts = [[ownPlaceKey, resolved] as const, ...Object.entries(resolved.locations)];
  const derived = parts.flatMap(([key, { address, municipalityCode }]): [string, string][] => {
    const code = address && !municipalityCode ? municipalityOf(address) : undefined;
    return code ? [[key, code]] : [];
  });
  const addressKeys = parts.flatMap(([, { address }]) => addressKey(address) ?? []);
  const { kind, name, standing, parentOrgId } = resolved;
  return {
    ...organization,
    kind,
    name,
    standing,
    ...(parentOrgId && { boardId: parentOrgId }),
    ...(derived.length > 0 && { derivedMunicipalities: Object.fromEntries(derived) }),
    ...(addressKeys.length > 0 && { addressKeys: [...new Set(addressKeys)].sort(byText) }),
  };
}

/** `1234AB-12`: what a new organization at the same address has too. */
export function addressKey(address: Address | undefined): string | undefined {
  const zip = address?.zip?.replaceAll(/\s/g, '').toUpperCase();
  const number = /^\d+/.exec(address?.houseNumber ?? '')?.[0];
  return zip && number ? `${zip}-${number}` : undefined;
}
