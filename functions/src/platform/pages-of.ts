import { FieldPath, type Query, type QueryDocumentSnapshot } from 'firebase-admin/firestore';

const pageSize = 500;

/** What a query finds, in the order of their ids, some hundreds at a time. */
export async function* pagesOf(query: Query): AsyncGenerator<QueryDocumentSnapshot[]> {
  const ordered = query.orderBy(FieldPath.documentId()).limit(pageSize);
  let page = (await ordered.get()).docs;
  while (page.length > 0) {
    yield page;
    page = (await ordered.startAfter(page.at(-1)).get()).docs;
  }
}
