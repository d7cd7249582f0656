// Who may do what with what a region keeps of organizations.
import { newOverlay } from '@instroom/domain/organization/overlay.ts';
import * as paths from '@instroom/domain/paths.ts';
import { type AccessRow, now, shownToMembers } from './access-row.ts';

export const networkRows: readonly AccessRow[] = [
  {
    one: 'what a region adds to an organization',
    all: 'what a region adds to organizations',
    path: ({ regionId }, id) => paths.orgOverlayPath(regionId, id),
    document: { ...newOverlay({ uid: 'somebody', now }), tags: ['opleidingsschool'] },
    change: () => ({ tags: [] }),
    allowed: shownToMembers,
  },
  {
    one: 'a note about an organization',
    all: 'notes about organizations',
    path: ({ regionId }, id) => paths.orgNotePath(regionId, id),
    document: { orgId: 'brin-99ZZ', text: 'Gebeld', createdAt: now, createdBy: 'somebody' },
    change: () => ({ text: 'Iets anders' }),
    allowed: shownToMembers,
  },
  {
    one: 'the marks of some organizations',
    all: 'marks of organizations',
    path: ({ regionId }, id) => paths.orgMarksBucketPath(regionId, id),
    document: { marks: { 'brin-99ZZ': { noteCount: 1 } } },
    change: () => ({ marks: {} }),
    allowed: shownToMembers,
  },
  {
    one: 'a contact person',
    all: 'contact persons',
    path: ({ regionId }, id) => paths.contactPath(regionId, id),
    document: { name: 'Anna Voorbeeld', orgIds: ['brin-99ZZ'], isActive: true },
    change: () => ({ name: 'Somebody Else' }),
    allowed: shownToMembers,
  },
  {
    one: 'a part of the index of contact persons',
    all: 'the index of contact persons',
    path: ({ regionId }, id) => paths.contactIndexBucketPath(regionId, id),
    document: { contacts: {} },
    change: () => ({ contacts: { one: { name: 'Somebody Else' } } }),
    allowed: shownToMembers,
  },
  {
    one: "a notice of a region's network",
    all: "notices of a region's network",
    path: ({ regionId }, id) => paths.networkNoticePath(regionId, id),
    document: { kind: 'closed', orgId: 'brin-99ZZ', name: 'School', isOpen: true, createdAt: now },
    change: () => ({ isOpen: false }),
    allowed: shownToMembers,
  },
];
