// Asks HOVI for everything, organization by organization: there is no list of changes. One that keeps failing is left
// out, and the crawl goes on; many in a row are no fault of theirs, and end it.
import {
  isUnlistedTraining,
  trainingOfCroho,
} from '@instroom/domain/reference/teacher-training.ts';
import { z } from 'zod';
import type { HttpClient } from '../http-client.ts';
import { type FetchContext, type FetchStep, SourceError } from './adapter.ts';
import { locationList, organizationAnswer, organizationList, productList } from './hovi-answers.ts';
import { getJson } from './json-answer.ts';

export interface HoviAccess {
  /** `https://api.hovi.nl/api/4` */
  url: string;
  token: string;
}
const maxAnswerBytes = 20_000_000;
const mostFailuresInARow = 5;

export function hoviRequest({ url, token }: HoviAccess, path: string) {
  return {
    url: `${url.replace(/\/$/, '')}${path}`,
    headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
    maxBytes: maxAnswerBytes,
    timeoutMs: 60_000,
  };
}

const failuresSchema = z.array(z.object({ at: z.string(), reason: z.string() }));
const cursorSchema = z.object({
  left: z.array(z.string()),
  failures: failuresSchema,
  failedInARow: z.number().int(),
});

export async function crawlHovi(access: HoviAccess, context: FetchContext): Promise<FetchStep> {
  const { http, artifacts, isTimeUp } = context;
  const cursor = context.cursor
    ? cursorSchema.parse(context.cursor)
    : { left: await listOrganizations(access, http), failures: [], failedInARow: 0 };
  let { failures, failedInARow } = cursor;
  const left = [...cursor.left];
  for (let id = left[0]; id !== undefined; left.shift(), id = left[0]) {
    if (isTimeUp()) return { done: false, cursor: { left, failures, failedInARow } };
    try {
      const content = await fetchOrganization(access, http, id);
      await artifacts.write(artifactName(id), JSON.stringify(content), 'application/json');
      failedInARow = 0;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      failures = [...failures, { at: `organization/${id}`, reason: error.code }];
      failedInARow++;
      if (failedInARow === mostFailuresInARow) throw error;
    }
  }
  return { done: true, isComplete: failures.length === 0, failures };
}

const artifactName = (id: string) => `organization-${id}.json`;

async function listOrganizations(access: HoviAccess, http: HttpClient): Promise<string[]> {
  const list = await getJson(http, hoviRequest(access, '/organization'), organizationList);
  return [...new Set(list.map(({ organizationId }) => organizationId))];
}

async function fetchOrganization(access: HoviAccess, http: HttpClient, id: string) {
  const path = `/organization/${id}`;
  const get = <Answer>(below: string, schema: z.ZodType<Answer>) =>
    getJson(http, hoviRequest(access, `${path}${below}`), schema);
  const organization = await get('', z.unknown());
  if (!organizationAnswer.safeParse(organization).success)
    throw new SourceError('unknown_shape', path);
  const locations: unknown[] = [];
  for (const { locationId } of await get('/location', locationList))
    locations.push(...(await unlessGone(get(`/location/${locationId}`, z.unknown()))));
  const products: unknown[] = [];
  const unlisted: string[] = [];
  for (const product of await get('/product?state=all', productList)) {
    // Variants and specializations repeat the number of what they belong to.
    if (product.productType !== 'croho_program' || !product.croho) continue;
    const name = product.crohoName ?? product.productName ?? '';
    if (trainingOfCroho(product.croho))
      products.push(...(await unlessGone(get(`/product/${product.productId}`, z.unknown()))));
    else if (isUnlistedTraining(product.croho, name)) unlisted.push(`${product.croho} ${name}`);
  }
  return { organization, locations, products, unlisted };
}

/** Taken away between the list and the question for it. */
async function unlessGone(answer: Promise<unknown>): Promise<unknown[]> {
  try {
    return [await answer];
  } catch (error) {
    if (error instanceof SourceError && error.code === 'not_found') return [];
    throw error;
  }
}
