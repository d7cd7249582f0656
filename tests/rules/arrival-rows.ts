// Who may do what with that by which people come in: forms of websites and orientation activities.

import { noPlaces } from '@instroom/domain/activity/activity.ts';
import { anActivity, aRegistration } from '@instroom/domain/activity/an-activity.ts';
import * as paths from '@instroom/domain/paths.ts';
import { type AccessRow, now, shownToMembers } from './access-row.ts';

export const arrivalRows: readonly AccessRow[] = [
  {
    one: 'a form as the region works on it',
    all: 'forms as the region works on them',
    path: ({ regionId }, id) => paths.formPath(regionId, id),
    document: { state: 'published', version: 1, isChanged: false },
    change: () => ({ state: 'closed' }),
    allowed: shownToMembers,
  },
  {
    one: 'a published version of a form',
    all: 'published versions of a form',
    path: ({ regionId, candidateId }, id) => paths.formVersionPath(regionId, candidateId, id),
    document: { version: 1 },
    change: () => ({ version: 2 }),
    allowed: shownToMembers,
  },
  {
    one: 'an orientation activity',
    all: 'orientation activities',
    path: ({ regionId }, id) => paths.activityPath(regionId, id),
    document: anActivity(),
    change: () => ({ capacity: 500 }),
    allowed: shownToMembers,
  },
  {
    one: 'how many places of an activity are given',
    all: 'how many places of activities are given',
    path: ({ regionId }, id) => paths.placesOfActivityPath(regionId, id),
    document: { ...noPlaces, updatedAt: now },
    change: () => ({ confirmed: 1 }),
    allowed: shownToMembers,
  },
  {
    one: 'a sign-up for an activity',
    all: 'sign-ups for activities',
    path: ({ regionId }, id) => paths.registrationPath(regionId, id),
    document: aRegistration(),
    change: () => ({ state: 'confirmed' }),
    allowed: shownToMembers,
  },
];
