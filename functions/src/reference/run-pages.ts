// Many small findings of a run in few documents, numbered, so that finding them again writes the same documents.
import { addDays } from '@instroom/domain/instant.ts';
import type { ImportDeps } from './import-deps.ts';
import { runKeptDays } from './run-record.ts';

const mostPerPage = 500;
const mostBytes = 400_000;
/** Beyond this many pages findings are counted only: nobody reads on. */
const mostPages = 60;

export function pagesOf<Item>(
  deps: ImportDeps,
  {
    path,
    field,
    from = 0,
    to = mostPages,
  }: { path: string; field: string; from?: number; to?: number },
) {
  let page: Item[] = [];
  let bytes = 0;
  let pages = from;
  async function flush(): Promise<void> {
    if (page.length === 0 || pages >= to) return;
    const expireAt = addDays(deps.now(), runKeptDays);
    const id = String(pages).padStart(4, '0');
    await deps.db.doc(`${path}/${id}`).set({ [field]: page, expireAt });
    pages += 1;
    page = [];
    bytes = 0;
  }
  return {
    flush,
    async add(item: Item): Promise<void> {
      if (pages >= to) return;
      page.push(item);
      bytes += JSON.stringify(item).length;
      if (page.length >= mostPerPage || bytes >= mostBytes) await flush();
    },
  };
}
