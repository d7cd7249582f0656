// Onderwijsloket, the national desk: it keeps the list of all regional desks. It needs a key: docs/reference-data.md.
import type { SourceItem } from '@instroom/domain/reference/canonical-record.ts';
import { defineSecret, defineString } from 'firebase-functions/params';
import type { z } from 'zod';
import type { ArtifactStore, SourceAdapter } from './adapter.ts';
import { getJson, readJson } from './json-answer.ts';
import {
  areaSchema,
  deskSchema,
  institutionSchema,
  itemsAnswer,
  programFormSchema,
  programSchema,
} from './onderwijsloket-answers.ts';
import {
  collectionsOf,
  crawlOnderwijsloket,
  itemsRequest,
  type OnderwijsloketAccess,
} from './onderwijsloket-crawl.ts';
import { deskItems, programItems } from './onderwijsloket-records.ts';
import { secretKey } from './secret-key.ts';

export const onderwijsloketToken = defineSecret('ONDERWIJSLOKET_TOKEN');
const usualUrl = 'https://content.onderwijsloket.com';
export const onderwijsloketUrl = defineString('ONDERWIJSLOKET_URL', { default: usualUrl });
/** `no` where the key may see desks only. */
const onderwijsloketProgrammes = defineString('ONDERWIJSLOKET_PROGRAMMES', { default: 'yes' });

// Where nothing was deployed, such as in local mode, a default is not filled in.
const urlInUse = () => onderwijsloketUrl.value() || usualUrl;
/** What the import may ask. */
export const onderwijsloketHost = () => new URL(urlInUse()).host;

export const onderwijsloket = onderwijsloketAdapter(() => ({
  url: urlInUse(),
  token: secretKey('ONDERWIJSLOKET_TOKEN'),
  hasProgrammes: onderwijsloketProgrammes.value() !== 'no',
}));

export function onderwijsloketAdapter(access: () => OnderwijsloketAccess): SourceAdapter {
  return {
    id: 'onderwijsloket',
    mapperVersion: 1,
    licence: { code: 'terms', url: 'https://onderwijsloket.com' },
    scope: () => collectionsOf(access()).join(' '),
    unavailable: () => (access().token ? undefined : 'key_missing'),
    async probe({ http }) {
      const request = itemsRequest(access(), 'regional_education_desks', 1);
      await getJson(http, request, itemsAnswer);
      return { state: 'open' };
    },
    fetch: (context) => crawlOnderwijsloket(access(), context),
    async *records(artifacts) {
      const names = await artifacts.list();
      for (const collection of collectionsOf(access()))
        if (!names.some((name) => name.startsWith(`${collection}.`)))
          yield { warning: { code: 'collection_left_out', detail: collection } };
      const areas = new Map<string, { coordinates: [number, number] }>();
      for await (const { item } of items(artifacts, 'areas', areaSchema))
        if (item?.area_center) areas.set(item.id, item.area_center);
      for await (const { item, reject } of items(artifacts, 'regional_education_desks', deskSchema))
        if (item) yield* published(item) ? deskItems(item, areas) : [];
        else yield reject;
      yield* programmes(artifacts);
    },
  };
}

async function* programmes(artifacts: ArtifactStore): AsyncGenerator<SourceItem> {
  const institutions = new Map<string, z.infer<typeof institutionSchema>>();
  for await (const { item } of items(artifacts, 'educational_institutions', institutionSchema))
    if (item) institutions.set(item.id, item);
  const forms = new Map<string, z.infer<typeof programFormSchema>[]>();
  for await (const { item } of items(artifacts, 'program_forms', programFormSchema))
    if (item?.program) forms.set(item.program, [...(forms.get(item.program) ?? []), item]);
  for await (const { item, reject } of items(artifacts, 'programs', programSchema))
    if (item)
      yield* published(item) ? programItems(item, institutions, forms.get(item.id) ?? []) : [];
    else yield reject;
}

/** Drafts are for their makers; where there is no such field, everything is meant to be seen. */
const published = ({ status }: { status?: string | null | undefined }) =>
  !status || status === 'published';

async function* items<Item>(
  artifacts: ArtifactStore,
  collection: string,
  schema: z.ZodType<Item>,
): AsyncGenerator<{ item: Item; reject?: never } | { item?: never; reject: SourceItem }> {
  const names = (await artifacts.list()).filter((name) => name.startsWith(`${collection}.`));
  let place = 0;
  for (const name of names.sort()) {
    for (const raw of (await readJson(artifacts, name, itemsAnswer)).data) {
      const parsed = schema.safeParse(raw);
      place++;
      if (parsed.success) yield { item: parsed.data };
      else yield { reject: { reject: { at: `${collection}/${place}`, reason: 'unknown_shape' } } };
    }
  }
}
