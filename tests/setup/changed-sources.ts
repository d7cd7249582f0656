// Files that a source serves in place of its own, by path: for tests in which it has something new.
import type { SourceRoutes } from '../../local/src/sources/routes.ts';

const files = new Map<string, Buffer>();

export const changedFiles: SourceRoutes = ({ path }) => {
  const body = files.get(path);
  return body && { status: 200, headers: { 'content-type': 'text/csv' }, body };
};

/** From now on; `path` as it is asked for, `/duo/files/…`. */
export function serveInstead(path: string, body: Buffer): void {
  files.set(path, body);
}
