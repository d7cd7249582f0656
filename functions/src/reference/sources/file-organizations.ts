// Other organizations, from a file: those that no register knows, such as a work-learn agency or a partnership.
import { organizationKinds } from '@instroom/domain/codes/organization-kind.ts';
import { type Sector, sectors } from '@instroom/domain/codes/sector.ts';
import { orgIdOf, type SourceItem } from '@instroom/domain/reference/canonical-record.ts';
import { z } from 'zod';
import type { Column, Row } from '../csv.ts';
import type { ArtifactStore, SourceAdapter } from './adapter.ts';
import { municipalityIn, type PlaceColumn, placeColumns, placeFields } from './file-fields.ts';
import { broughtFile, fileAdapter, listed, readFileRows } from './file-rows.ts';

type OrganizationColumn = PlaceColumn | 'kind' | 'sectors';
const columns: readonly Column<OrganizationColumn>[] = [
  ...placeColumns,
  { name: 'kind', headers: ['soort'], isOptional: true },
  { name: 'sectors', headers: ['sectoren', 'sector'], isOptional: true },
];

export const fileOrganizations: SourceAdapter = fileAdapter('file-organizations', records);

async function* records(artifacts: ArtifactStore): AsyncGenerator<SourceItem> {
  const seen = new Set<string>();
  for await (const item of readFileRows(() => artifacts.read(broughtFile), columns)) {
    if ('row' in item) yield* organization(item.row, seen);
    else yield item;
  }
}

export const codePattern = /^[A-Za-z0-9_-]{1,80}$/;

function* organization(row: Row<OrganizationColumn>, seen: Set<string>): Generator<SourceItem> {
  const code = row.get('code');
  const name = row.get('name')?.slice(0, 200);
  const kind = kindNamed(row.get('kind'));
  const named = listed(row.get('sectors')).map(sectorNamed);
  const endDate = z.iso.date().optional().safeParse(row.get('endDate'));
  if (!code || !codePattern.test(code)) yield row.reject('bad_key', 'code');
  else if (seen.has(code)) yield row.reject('duplicate_key', 'code');
  else if (!name) yield row.reject('missing', 'name');
  else if (!kind) yield row.reject('unknown_value', 'kind');
  else if (named.includes(undefined)) yield row.reject('unknown_value', 'sectors');
  else if (municipalityIn(row.get('municipality')).isWrong)
    yield row.reject('unknown_municipality', 'municipality');
  else if (!endDate.success) yield row.reject('bad_date', 'endDate');
  else {
    seen.add(code);
    const { fields, isEmailDropped } = placeFields(row);
    const sectorCodes = named.flatMap((sector) => sector ?? []);
    yield {
      record: {
        part: 'organization',
        orgId: orgIdOf.other(code),
        ...(endDate.data && { endDate: endDate.data }),
        fields: {
          kind,
          name,
          otherCode: code.slice(0, 40),
          ...(sectorCodes.length > 0 && { sectors: sectorCodes }),
          ...fields,
        },
      },
    };
    if (isEmailDropped) yield { droppedEmail: true };
  }
}

/** By its code or its name on screen; blank is another organization. */
function kindNamed(written: string | undefined) {
  if (!written) return 'other';
  const name = written.toLowerCase();
  return organizationKinds.find(({ code, nl }) => code === name || nl.toLowerCase() === name)?.code;
}

function sectorNamed(written: string): Sector | undefined {
  const name = written.toLowerCase();
  return sectors.find(({ code, nl }) => code === name || nl.toLowerCase() === name)?.code;
}
