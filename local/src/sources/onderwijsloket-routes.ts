// Stands in for Onderwijsloket's Directus, below `/onderwijsloket`. Nobody has a real list of desks: it is always synthetic.
import { collections } from './data/onderwijsloket/items.ts';
import { json } from './json-answer.ts';
import type { SourceRoutes } from './routes.ts';
import { standInKey } from './stand-in-key.ts';

const base = '/onderwijsloket/items/';
const usualLimit = 100;

export function onderwijsloketRoutes(): SourceRoutes {
  return ({ path, headers, query }) => {
    if (!path.startsWith('/onderwijsloket/')) return undefined;
    if (headers.authorization !== `Bearer ${standInKey}`)
      return error(401, 'INVALID_CREDENTIALS', 'Invalid user credentials.');
    const items = path.startsWith(base) ? collections[path.slice(base.length)] : undefined;
    // Directus says the same of what is not there and of what one may not see.
    if (!items) return error(403, 'FORBIDDEN', "You don't have permission to access this.");
    const limit = Number(query.get('limit') ?? usualLimit);
    const skipped = (Number(query.get('page') ?? 1) - 1) * limit;
    return json({ data: items.slice(skipped, limit < 0 ? undefined : skipped + limit) });
  };
}

const error = (status: number, code: string, message: string) =>
  json({ errors: [{ message, extensions: { code } }] }, status);
