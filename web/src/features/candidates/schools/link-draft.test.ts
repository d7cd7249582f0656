import type { SchoolLink } from '@instroom/domain/candidate/school-link.ts';
import { expect, it } from 'vitest';
import { changeIn, draftOf } from './link-draft.ts';

const at = new Date('2026-11-26T09:00:00Z');
const link: SchoolLink = {
  ...{ schemaVersion: 1, candidateId: 'anna', orgId: 'a', orgName: 'A', statusSince: at },
  ...{ status: 'contacted', contactId: 'dina', note: 'Bellen', introducedBy: 'bas' },
  ...{ createdAt: at, createdBy: 'bas', updatedAt: at, updatedBy: 'bas' },
};

it('of a new link what was filled in is sent, of a known one what is different', () => {
  expect(changeIn(draftOf(undefined), undefined)).toEqual({ status: 'suggested' });
  expect(changeIn({ ...draftOf(undefined), note: ' Bellen ' }, undefined)).toEqual({
    status: 'suggested',
    note: 'Bellen',
  });
  expect(changeIn(draftOf(link), link)).toEqual({});
  const changed = { ...draftOf(link), locationKey: 'main', contactId: '', note: ' Bellen' };
  expect(changeIn(changed, link)).toEqual({ locationKey: 'main', contactId: null });
});
