import type { SchoolLink } from '@instroom/domain/candidate/school-link.ts';
import type { SchoolLinkStatus } from '@instroom/domain/codes/school-link-status.ts';
import { expect, it } from 'vitest';
import { inOrder } from './links.ts';

const link = (orgId: string, status: SchoolLinkStatus, day: number): SchoolLink => {
  const at = new Date(2026, 10, day);
  return {
    ...{ schemaVersion: 1, candidateId: 'anna', orgId, orgName: orgId, status, statusSince: at },
    ...{ introducedBy: 'bas', createdAt: at, createdBy: 'bas', updatedAt: at, updatedBy: 'bas' },
  };
};

it('who is furthest comes first, the newest of the same before the others, what ended last', () => {
  const links = [
    link('declined', 'declined_school', 9),
    link('old', 'suggested', 1),
    link('new', 'suggested', 2),
    link('match', 'matched', 1),
    link('visit', 'visiting', 5),
  ];
  expect(inOrder(links).map(({ orgId }) => orgId)).toEqual([
    'match',
    'visit',
    'new',
    'old',
    'declined',
  ]);
});
