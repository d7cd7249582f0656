import {
  FieldPath,
  type Query,
  type QueryDocumentSnapshot,
  type QuerySnapshot,
} from 'firebase-admin/firestore';

const pageSize = 500;

/** What a query finds, in the order of their ids, some hundreds at a time. The next ones are on their way meanwhile. */
export async function* pagesOf(query: Query): AsyncGenerator<QueryDocumentSnapshot[]> {
  const ordered = query.orderBy(FieldPath.documentId()).limit(pageSize);
  let coming: Promise<QuerySnapshot> | undefined = ordered.get();
  while (coming) {
    const page: QueryDocumentSnapshot[] = (await coming).docs;
    coming = page.length < pageSize ? undefined : ordered.startAfter(page.at(-1)).get();
    // Whoever looks may stop; a page that then fails to come concerns nobody.
    coming?.catch(() => undefined);
    if (page.length > 0) yield page;
  }
}
