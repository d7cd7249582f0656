// Who may do what with a region, who works there and what administers it.
import { aField } from '@instroom/domain/custom/a-field.ts';
import * as paths from '@instroom/domain/paths.ts';
import { aMember } from '../setup/region.ts';
import { type AccessRow, aMail, closed, existing, now, shownToMembers } from './access-row.ts';

export const memberRows: readonly AccessRow[] = [
  {
    one: 'a region',
    all: 'regions',
    path: ({ regionId }, id) => paths.regionPath(id === existing ? regionId : id),
    document: { name: 'Nieuwe regio', status: 'active' },
    change: () => ({ name: 'Andere naam' }),
    allowed: { ...closed, get: 'membersAndPlatformAdmins', list: 'platformAdmins' },
  },
  {
    one: "somebody else's membership",
    all: 'members',
    path: ({ regionId }, id) => paths.memberPath(regionId, id),
    document: aMember('viewer'),
    change: () => ({ role: 'regionAdmin' }),
    allowed: shownToMembers,
  },
  {
    one: 'their own membership',
    all: 'members',
    path: ({ regionId, uid }) => paths.memberPath(regionId, uid),
    document: aMember('viewer'),
    change: () => ({ role: 'regionAdmin', active: true }),
    allowed: { get: 'oneself', update: 'nobody', delete: 'nobody' },
  },
];

export const administrationRows: readonly AccessRow[] = [
  {
    one: 'an invitation',
    all: 'invitations',
    path: ({ regionId }, id) => paths.invitationPath(regionId, id),
    document: { email: 'anna@test.example', role: 'viewer', state: 'open', expiresAt: now },
    change: () => ({ role: 'regionAdmin' }),
    allowed: { ...closed, get: 'regionAdmins', list: 'regionAdmins' },
  },
  {
    one: 'a mail',
    all: 'mail',
    path: ({ regionId }, id) => paths.mailPath(regionId, id),
    document: aMail,
    change: () => ({ state: 'queued' }),
    allowed: closed,
  },
  {
    one: 'an entry of the audit log',
    all: 'the audit log',
    path: ({ regionId }, id) => paths.auditEntryPath(regionId, id),
    document: { kind: 'dossier_opened', at: now, byUid: 'somebody', expireAt: now },
    change: () => ({ byUid: 'somebody-else' }),
    allowed: { ...closed, get: 'regionAdmins', list: 'regionAdmins' },
  },
  {
    one: 'a definition of an own field',
    all: 'definitions of own fields',
    path: ({ regionId }, id) => paths.fieldDefPath(regionId, id),
    document: aField(),
    change: () => ({ containsPersonalData: false }),
    allowed: shownToMembers,
  },
  {
    one: 'what a member counted for',
    all: 'what members counted for',
    path: ({ regionId }, id) => paths.seatLedgerPath(regionId, id),
    document: { since: { '2026-03-02T09:00:00.000000000Z': 'paid' } },
    change: () => ({ since: {} }),
    allowed: closed,
  },
];
