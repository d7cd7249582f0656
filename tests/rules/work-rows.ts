// Who may do what with what tells people of a region what to do: notifications, tasks, and templates of tasks and mail.
import { newNotification } from '@instroom/domain/notification/notification.ts';
import { settingsAfter, standardWishes } from '@instroom/domain/notification/settings.ts';
import * as paths from '@instroom/domain/paths.ts';
import { aTask } from '@instroom/domain/task/a-task.ts';
import { type AccessRow, closed, existing, now, shownToMembers } from './access-row.ts';
import { arrivalRows } from './arrival-rows.ts';

/** Of a task that this person makes for him- or herself. */
const byTheirHand = (uid: string, at: unknown) => ({
  people: [uid],
  createdBy: uid,
  createdAt: at,
  updatedBy: uid,
  updatedAt: at,
});

export const notificationRows: readonly AccessRow[] = [
  {
    one: 'a notification of theirs',
    all: 'all notifications',
    path: ({ regionId, uid }, id) =>
      paths.notificationPath(regionId, id === existing ? `${uid}_one` : id),
    document: newNotification({ uid: 'somebody', kind: 'proposal', at: now }),
    own: (uid) => ({ uid }),
    change: ({ now: readAt }) => ({ readAt }),
    allowed: { ...closed, get: 'members', update: 'members' },
  },
  {
    one: 'a notification of a colleague',
    all: 'notifications of a colleague',
    path: ({ regionId }, id) => paths.notificationPath(regionId, id),
    document: newNotification({ uid: 'somebody', kind: 'proposal', at: now }),
    change: ({ now: readAt }) => ({ readAt }),
    allowed: closed,
  },
  {
    one: 'what they want to be told',
    all: 'what everybody wants to be told',
    path: ({ regionId, uid }, id) =>
      paths.ownNotificationSettingsPath(regionId, id === existing ? uid : id),
    document: settingsAfter(undefined, standardWishes, now),
    change: () => ({ hidden: ['due'] }),
    allowed: { ...closed, get: 'members' },
  },
  {
    one: 'what a colleague wants to be told',
    all: 'what everybody wants to be told',
    path: ({ regionId }, id) => paths.ownNotificationSettingsPath(regionId, id),
    document: settingsAfter(undefined, standardWishes, now),
    change: () => ({ hidden: ['due'] }),
    allowed: closed,
  },
];

export const taskRows: readonly AccessRow[] = [
  {
    one: 'a list of tasks to start from',
    all: 'lists of tasks to start from',
    path: ({ regionId }, id) => paths.taskTemplatePath(regionId, id),
    document: { title: 'Oppakken', items: [{ title: 'Bellen', dueOffsetDays: 1 }], active: true },
    change: () => ({ active: false }),
    allowed: shownToMembers,
  },
  {
    one: 'a list of tasks of the region',
    all: 'all lists of tasks',
    path: ({ regionId }, id) => paths.taskListPath(regionId, id),
    document: { name: 'Beurs', scope: 'region', byUid: 'somebody' },
    change: () => ({ name: 'Open dag' }),
    allowed: { ...closed, get: 'members' },
  },
  {
    one: 'a list of tasks that a colleague keeps',
    all: 'all lists of tasks',
    path: ({ regionId }, id) => paths.taskListPath(regionId, id === existing ? 'kept' : id),
    document: { name: 'Beurs', scope: 'own', byUid: 'somebody' },
    change: () => ({ scope: 'region' }),
    allowed: closed,
  },
  {
    one: 'a template of a mail',
    all: 'templates of mail',
    path: ({ regionId }, id) => paths.mailTemplatePath(regionId, id),
    document: { name: 'Welkom', nl: { subject: 'Welkom', text: 'Dag {{voornaam}}' }, active: true },
    change: () => ({ active: false }),
    allowed: shownToMembers,
  },
  ...arrivalRows,
  {
    one: 'a task',
    all: 'all tasks',
    path: ({ regionId, uid }, id) => paths.taskPath(regionId, id === existing ? uid : id),
    document: aTask(),
    own: byTheirHand,
    change: ({ uid, now: at }) => ({ title: 'Mailen', updatedBy: uid, updatedAt: at }),
    allowed: {
      get: 'members',
      list: 'nobody',
      create: 'editors',
      update: 'editors',
      delete: 'nobody',
    },
  },
  {
    one: 'a private task of a colleague',
    all: 'private tasks',
    path: ({ regionId }, id) => paths.taskPath(regionId, id === existing ? 'private' : id),
    document: aTask({ isPrivate: true }),
    change: ({ uid, now: at }) => ({ title: 'Mailen', updatedBy: uid, updatedAt: at }),
    allowed: closed,
  },
  {
    one: 'a comment on a task',
    all: 'comments on a task',
    path: ({ regionId, uid }, id) =>
      paths.commentPath(regionId, uid, id === existing ? 'theirs' : id),
    document: { byUid: 'somebody', at: now, text: 'Gebeld', mentions: [] },
    own: (_uid, at) => ({ at }),
    change: () => ({ text: 'Gemaild' }),
    allowed: { ...closed, get: 'members', list: 'members' },
  },
  {
    one: 'a comment of their own on a task',
    all: 'comments on a task',
    path: ({ regionId, uid }, id) => paths.commentPath(regionId, uid, id === existing ? 'own' : id),
    document: { byUid: 'somebody', at: now, text: 'Gebeld', mentions: [] },
    own: (byUid, at) => ({ byUid, at }),
    change: () => ({ text: 'Gemaild' }),
    allowed: { ...shownToMembers, create: 'editors', delete: 'editors' },
  },
  {
    one: 'a part of the open tasks',
    all: 'the open tasks',
    path: ({ regionId }, id) => paths.taskBoardPath(regionId, id),
    document: { entries: {} },
    change: () => ({ entries: { one: 'Something else' } }),
    allowed: shownToMembers,
  },
];
