// Where locations are, from a file `vestigingscode;lat;lon`: no register of schools tells it.
import { orgIdOf, type SourceItem } from '@instroom/domain/reference/canonical-record.ts';
import { readLocationCode } from '@instroom/domain/reference/normalise.ts';
import type { Column, Row } from '../csv.ts';
import type { ArtifactStore, SourceAdapter } from './adapter.ts';
import { broughtFile, fileAdapter, readFileRows } from './file-rows.ts';

type CoordinateColumn = 'locationCode' | 'lat' | 'lon';
const columns: readonly Column<CoordinateColumn>[] = [
  { name: 'locationCode', headers: ['vestigingscode', 'vestigingsnummer'] },
  { name: 'lat', headers: ['lat', 'latitude', 'breedtegraad'] },
  { name: 'lon', headers: ['lon', 'lng', 'longitude', 'lengtegraad'] },
];

export const fileCoordinates: SourceAdapter = fileAdapter('file-coordinates', records);

async function* records(artifacts: ArtifactStore): AsyncGenerator<SourceItem> {
  const seen = new Set<string>();
  for await (const item of readFileRows(() => artifacts.read(broughtFile), columns)) {
    if ('row' in item) yield position(item.row, seen);
    else yield item;
  }
}

function position(row: Row<CoordinateColumn>, seen: Set<string>): SourceItem {
  const code = readLocationCode(row.get('locationCode'));
  if (!code) return row.reject('bad_key', 'locationCode');
  if (seen.has(code)) return row.reject('duplicate_key', 'locationCode');
  const lat = degrees(row.get('lat'));
  const lon = degrees(row.get('lon'));
  if (lat === undefined) return row.reject('no_number', 'lat');
  if (lon === undefined) return row.reject('no_number', 'lon');
  if (!isInKingdom(lat, lon)) return row.reject('out_of_range', 'lat');
  seen.add(code);
  return {
    record: {
      part: 'position',
      orgId: orgIdOf.brin(code.slice(0, 4)),
      key: code,
      fields: { position: { lat, lon } },
    },
  };
}

/** With a point or, as spreadsheets write it here, a comma. */
function degrees(written: string | undefined): number | undefined {
  return written && /^-?\d{1,3}([.,]\d+)?$/.test(written)
    ? Number(written.replace(',', '.'))
    : undefined;
}

/** The Netherlands and its islands in the Caribbean: exchanged columns and metres of the national grid fall outside. */
function isInKingdom(lat: number, lon: number): boolean {
  const isInEurope = lat > 50.6 && lat < 53.8 && lon > 3.2 && lon < 7.4;
  const isInCaribbean = lat > 11.5 && lat < 18.5 && lon > -69 && lon < -62.5;
  return isInEurope || isInCaribbean;
}
