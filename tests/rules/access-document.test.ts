import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { accessDocument } from './access-document.ts';
import { indexedEverywhere, indexedTogether, unindexed } from './indexes.ts';

it('docs/access.md says what the rules do; -u writes it anew', async () => {
  await expect(accessDocument()).toMatchFileSnapshot('../../docs/access.md');
});

it('firestore.indexes.json indexes and leaves out exactly what docs/access.md gives a reason for', () => {
  const file = new URL('../../firestore.indexes.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    indexes: indexedTogether.map(({ collection, holding, filters, by, direction }) => ({
      collectionGroup: collection,
      queryScope: 'COLLECTION',
      fields: [
        ...filters.map((fieldPath) => ({ fieldPath, order: 'ASCENDING' })),
        ...(holding ? [{ fieldPath: holding, arrayConfig: 'CONTAINS' }] : []),
        ...(by ? [{ fieldPath: by, order: direction }] : []),
      ],
    })),
    fieldOverrides: [
      ...unindexed.flatMap(({ collection, fields }) =>
        fields.map((fieldPath) => ({ collectionGroup: collection, fieldPath, indexes: [] })),
      ),
      ...indexedEverywhere.map(({ collection, field }) => ({
        collectionGroup: collection,
        fieldPath: field,
        indexes: ['COLLECTION', 'COLLECTION_GROUP'].map((queryScope) => ({
          order: 'ASCENDING',
          queryScope,
        })),
      })),
    ],
  });
});
