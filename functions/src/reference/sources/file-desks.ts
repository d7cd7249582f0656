// Desks, from a file: where no key of Onderwijsloket is at hand.
import { orgIdOf, type SourceItem } from '@instroom/domain/reference/canonical-record.ts';
import { readWebsite } from '@instroom/domain/reference/normalise.ts';
import { z } from 'zod';
import type { Column, Row } from '../csv.ts';
import type { ArtifactStore, SourceAdapter } from './adapter.ts';
import { municipalityIn, type PlaceColumn, placeColumns, placeFields } from './file-fields.ts';
import { codePattern } from './file-organizations.ts';
import { broughtFile, fileAdapter, listed, readFileRows } from './file-rows.ts';

type DeskColumn = PlaceColumn | 'serves' | 'booking' | 'availability';
const columns: readonly Column<DeskColumn>[] = [
  ...placeColumns,
  { name: 'serves', headers: ['gemeenten', 'werkgebied'], isOptional: true },
  { name: 'booking', headers: ['afspraak', 'afspraak-url', 'afspraaklink'], isOptional: true },
  { name: 'availability', headers: ['bereikbaarheid'], isOptional: true },
];

export const fileDesks: SourceAdapter = fileAdapter('file-desks', records);

async function* records(artifacts: ArtifactStore): AsyncGenerator<SourceItem> {
  const seen = new Set<string>();
  for await (const item of readFileRows(() => artifacts.read(broughtFile), columns)) {
    if ('row' in item) yield* desk(item.row, seen);
    else yield item;
  }
}

function* desk(row: Row<DeskColumn>, seen: Set<string>): Generator<SourceItem> {
  const code = row.get('code');
  const name = row.get('name')?.slice(0, 200);
  const served = listed(row.get('serves')).map(municipalityIn);
  const endDate = z.iso.date().optional().safeParse(row.get('endDate'));
  if (!code || !codePattern.test(code)) yield row.reject('bad_key', 'code');
  else if (seen.has(code)) yield row.reject('duplicate_key', 'code');
  else if (!name) yield row.reject('missing', 'name');
  else if (municipalityIn(row.get('municipality')).isWrong)
    yield row.reject('unknown_municipality', 'municipality');
  else if (served.some(({ isWrong }) => isWrong))
    yield row.reject('unknown_municipality', 'serves');
  else if (!endDate.success) yield row.reject('bad_date', 'endDate');
  else {
    seen.add(code);
    const { fields, isEmailDropped } = placeFields(row);
    const serves = [...new Set(served.flatMap(({ code }) => code ?? []))].sort();
    const bookingUrl = readWebsite(row.get('booking'));
    const availability = row.get('availability')?.slice(0, 500);
    yield {
      record: {
        part: 'organization',
        orgId: orgIdOf.desk(code),
        ...(endDate.data && { endDate: endDate.data }),
        fields: {
          kind: 'desk',
          name,
          ...fields,
          ...(serves.length > 0 && { serves }),
          ...(bookingUrl && { bookingUrl }),
          ...(availability && { availability }),
        },
      },
    };
    if (isEmailDropped) yield { droppedEmail: true };
  }
}
