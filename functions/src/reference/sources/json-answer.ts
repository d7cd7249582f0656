// JSON of a source, checked at the door: a page that says "maintenance" in HTML is no data, nor is half an answer.
import { text as wholeText } from 'node:stream/consumers';
import { z } from 'zod';
import type { HttpClient, HttpRequest } from '../http-client.ts';
import { type ArtifactStore, SourceError } from './adapter.ts';

export async function getJson<Answer>(
  http: HttpClient,
  request: HttpRequest,
  schema: z.ZodType<Answer>,
): Promise<Answer> {
  return parseJson(await http.text(request), schema, new URL(request.url).pathname);
}

export async function readJson<Content>(
  artifacts: ArtifactStore,
  name: string,
  schema: z.ZodType<Content>,
): Promise<Content> {
  return parseJson(await wholeText(artifacts.read(name)), schema, name);
}

function parseJson<Content>(written: string, schema: z.ZodType<Content>, at: string): Content {
  let content: unknown;
  try {
    content = JSON.parse(written);
  } catch {
    throw new SourceError(/^\s*[[{]/.test(written) ? 'incomplete' : 'not_json', at);
  }
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new SourceError('unknown_shape', `${at}: ${issue?.path.join('.')}`);
}

/** A field that may be missing, empty, or of another type than somebody wrote down: then the source says nothing. */
export function lenient<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().catch(undefined);
}

/** Numbers where there should be letters: ids and codes come as either. */
export const written = z.union([z.string(), z.number().transform(String)]);
