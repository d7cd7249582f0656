// Asks Onderwijsloket for its collections, page by page. One that the key may not see is left out, and people are told.
import { z } from 'zod';
import { type FetchContext, type FetchStep, SourceError } from './adapter.ts';
import { getJson } from './json-answer.ts';
import { itemsAnswer } from './onderwijsloket-answers.ts';

export interface OnderwijsloketAccess {
  /** `https://content.onderwijsloket.com` */
  url: string;
  token: string;
  /** Whether the key may see programmes of others, which needs an agreement of its own. */
  hasProgrammes: boolean;
}

const deskCollections = ['regional_education_desks', 'areas'];
const programmeCollections = ['educational_institutions', 'programs', 'program_forms'];
const pageSize = 100;
/** Ten thousand items: more is no collection of these, but a page that repeats itself. */
const mostPages = 100;

export function collectionsOf({ hasProgrammes }: Pick<OnderwijsloketAccess, 'hasProgrammes'>) {
  return [...deskCollections, ...(hasProgrammes ? programmeCollections : [])];
}

const cursorSchema = z.object({
  left: z.array(z.string()),
  page: z.number().int(),
  failures: z.array(z.object({ at: z.string(), reason: z.string() })),
});

export async function crawlOnderwijsloket(
  access: OnderwijsloketAccess,
  { http, artifacts, cursor: given, isTimeUp }: FetchContext,
): Promise<FetchStep> {
  const cursor = given
    ? cursorSchema.parse(given)
    : { left: collectionsOf(access), page: 1, failures: [] };
  let { left, page, failures } = cursor;
  for (let [collection] = left; collection; [collection] = left) {
    if (isTimeUp()) return { done: false, cursor: { left, page, failures } };
    const request = itemsRequest(access, collection, page);
    let isLast = true;
    try {
      const { data } = await getJson(http, request, itemsAnswer);
      const name = `${collection}.${String(page).padStart(3, '0')}.json`;
      await artifacts.write(name, JSON.stringify({ data }), 'application/json');
      isLast = data.length < pageSize;
      if (!isLast && page === mostPages) throw new SourceError('too_large', collection);
    } catch (error) {
      // Without its desks there is nothing to take over; without the rest there is.
      const isForbidden =
        error instanceof SourceError && error.code === 'refused' && error.detail === 'status 403';
      if (!isForbidden || collection === 'regional_education_desks') throw error;
      failures = [...failures, { at: `items/${collection}`, reason: 'forbidden' }];
    }
    left = isLast ? left.slice(1) : left;
    page = isLast ? 1 : page + 1;
  }
  return { done: true, isComplete: failures.length === 0, failures };
}

export function itemsRequest(
  { url, token }: OnderwijsloketAccess,
  collection: string,
  page: number,
) {
  const query = `limit=${pageSize}&page=${page}&sort=id&fields=*.*.*`;
  return {
    url: `${url.replace(/\/$/, '')}/items/${collection}?${query}`,
    headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
    maxBytes: 20_000_000,
    timeoutMs: 60_000,
  };
}
