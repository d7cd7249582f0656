// What Onderwijsloket's Directus answers, as far as it is read here. Its fields are known from its documentation, and what
// a key may see differs: nothing but the ids is relied on.
import { z } from 'zod';
import { lenient, written } from './json-answer.ts';

const line = lenient(z.string().nullish());
const id = written.pipe(z.string().regex(/^[A-Za-z0-9_-]{1,60}$/));

export const itemsAnswer = z.object({ data: z.array(z.unknown()) });

/** Related items come through the table between: `{ sectors_id: { slug } }`; or as they are, or as a word. */
const words = z.preprocess(
  (related) => (Array.isArray(related) ? related.flatMap(wordsOf) : wordsOf(related)),
  z.array(z.string()),
);

function wordsOf(related: unknown): string[] {
  if (typeof related === 'string') return related.split(/[,;\n]/).map((word) => word.trim());
  if (typeof related !== 'object' || related === null) return [];
  const entries = Object.entries(related);
  const named = ['slug', 'title', 'name', 'naam'].flatMap((field) =>
    entries.flatMap(([key, value]) => (key === field && typeof value === 'string' ? [value] : [])),
  );
  const [word] = named;
  if (word) return [word];
  return entries.flatMap(([key, value]) => (key.endsWith('_id') ? wordsOf(value) : []));
}

const point = z.object({ coordinates: z.tuple([z.number(), z.number()]) });
export const areaSchema = z.object({ id, area_center: lenient(point) });

/** Either the number of what is meant, or the thing itself. */
const reference = z.union([id, z.object({ id }).transform((item) => item.id)]);

export const deskSchema = z.object({
  id,
  status: line,
  title: line,
  path: line,
  url: line,
  website: line,
  email: line,
  phone: line,
  phone_availability: line,
  sectors: lenient(words),
  cities_municipalities: lenient(words),
  consultation_service_description: line,
  consultation_url: line,
  area: lenient(
    z.union([areaSchema, id.transform((areaId) => ({ id: areaId, area_center: undefined }))]),
  ),
});
export type Desk = z.infer<typeof deskSchema>;

export const institutionSchema = z.object({
  id,
  brin_code: line,
  hovi_id: lenient(written),
  kiesmbo_id: lenient(written),
});
export type Institution = z.infer<typeof institutionSchema>;

/** Through the table between, `{ educational_institutions_id: 4 }`, or as it is. */
const manyReferences = z.preprocess(
  (related) => (Array.isArray(related) ? related.flatMap(throughTable) : throughTable(related)),
  z.array(reference),
);

function throughTable(related: unknown): unknown[] {
  if (typeof related !== 'object' || related === null) return related == null ? [] : [related];
  const entries = Object.entries(related);
  const [, meant] =
    entries.find(([key, value]) => key.endsWith('_id') && isReference(key, value)) ?? [];
  return [meant ?? related];
}

/** `hovi_id` and `kiesmbo_id` are numbers of others. */
const isReference = (key: string, value: unknown) =>
  value !== null && !['hovi_id', 'kiesmbo_id'].includes(key);

export const programSchema = z.object({
  id,
  status: line,
  title: line,
  vendor: line,
  croho: lenient(written.nullish()),
  crebo: lenient(written.nullish()),
  url: line,
  sectors: lenient(words),
  educational_institution: lenient(manyReferences),
  educational_institutions: lenient(manyReferences),
});
export type Program = z.infer<typeof programSchema>;

export const programFormSchema = z.object({
  id,
  title: line,
  form: line,
  url: line,
  program: lenient(reference),
});
export type ProgramForm = z.infer<typeof programFormSchema>;
