import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Marks,
  marksOf,
  markWithCount,
  markWithOverlay,
  markWithSourceChange,
  withMark,
} from './marks.ts';
import { markBucketOf, newOverlay, type OrgMark, type Overlay } from './overlay.ts';

const now = new Date('2026-11-26T09:00:00Z');
const anOverlay = (changes: Partial<Overlay> = {}): Overlay => ({
  ...newOverlay({ uid: 'editor', now }),
  ...changes,
});
const override = (value: string) => ({ value, byUid: 'editor', at: now });

describe('the marks of an organization', () => {
  it('hold what the list shows, and nothing where nothing was added', () => {
    expect(markWithOverlay({}, anOverlay())).toEqual({});
    const overlay = anOverlay({
      tags: ['opleidingsschool'],
      ownerUid: 'bart',
      isParticipating: true,
      overrides: { name: override('De Zwaan'), phone: override('0570 123456') },
      openPositions: [
        { subject: 'wi', isOpenToLateral: true },
        { subject: 'wi', isOpenToLateral: false },
        { subject: 'nl', isOpenToLateral: true },
      ],
    });
    expect(markWithOverlay({ noteCount: 2 }, overlay)).toEqual({
      name: 'De Zwaan',
      tags: ['opleidingsschool'],
      ownerUid: 'bart',
      isParticipating: true,
      openSubjects: ['wi', 'nl'],
      noteCount: 2,
    });
  });

  it('keep the day on which a source changed until somebody looked at it', () => {
    const mark = markWithOverlay({ sourceChangedOn: '2026-11-20' }, anOverlay({ isHidden: true }));
    expect(mark).toEqual({ isHidden: true, sourceChangedOn: '2026-11-20' });
    expect(markWithSourceChange(mark, undefined)).toEqual({ isHidden: true });
  });

  it('go as a whole once nothing is left', () => {
    const marks = { 'brin-99AA': { noteCount: 1 }, 'brin-99BB': { noteCount: 1 } };
    expect(withMark(marks, 'brin-99AA', markWithCount({ noteCount: 1 }, { notes: -1 }))).toEqual({
      'brin-99BB': { noteCount: 1 },
    });
  });
});

const orgIds = ['brin-99AA', 'brin-99BB', 'board-99999'];
const orgId = fc.constantFrom(...orgIds);
const overlay = fc
  .record({
    tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
    ownerUid: fc.option(fc.constantFrom('bart', 'carla'), { nil: undefined }),
    isParticipating: fc.boolean(),
    isHidden: fc.boolean(),
    programmesOff: fc.uniqueArray(fc.constantFrom('hovi-1', 'hovi-2')),
    openPositions: fc.array(
      fc.record({
        subject: fc.constantFrom('wi' as const, 'nl' as const),
        isOpenToLateral: fc.boolean(),
      }),
    ),
    name: fc.option(fc.constantFrom('De Zwaan', 'De Eend'), { nil: undefined }),
  })
  .map(({ name, ...rest }) =>
    anOverlay({ ...rest, overrides: name ? { name: override(name) } : {} }),
  );
const act = fc.oneof(
  fc.record({ what: fc.constant('overlay' as const), orgId, overlay }),
  fc.record({ what: fc.constant('note' as const), orgId }),
  fc.record({ what: fc.constant('noteGone' as const), orgId }),
  fc.record({
    what: fc.constant('contact' as const),
    orgIds: fc.uniqueArray(orgId, { minLength: 1 }),
  }),
  fc.record({ what: fc.constant('contactGone' as const), index: fc.nat(5) }),
);

it('marks are what counting anew gives, whatever was done in whatever order', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      let marks: Marks = {};
      const overlays: Record<string, Overlay> = {};
      let notes: { orgId: string }[] = [];
      let contacts: { orgIds: string[] }[] = [];
      const change = (id: string, to: (mark: OrgMark) => OrgMark) => {
        marks = withMark(marks, id, to(marks[id] ?? {}));
      };
      for (const one of acts) {
        if (one.what === 'overlay') {
          overlays[one.orgId] = one.overlay;
          change(one.orgId, (mark) => markWithOverlay(mark, one.overlay));
        } else if (one.what === 'note') {
          notes = [...notes, { orgId: one.orgId }];
          change(one.orgId, (mark) => markWithCount(mark, { notes: 1 }));
        } else if (one.what === 'noteGone') {
          const gone = notes.findIndex((note) => note.orgId === one.orgId);
          if (gone < 0) continue;
          notes = notes.toSpliced(gone, 1);
          change(one.orgId, (mark) => markWithCount(mark, { notes: -1 }));
        } else if (one.what === 'contact') {
          contacts = [...contacts, { orgIds: one.orgIds }];
          for (const id of one.orgIds) change(id, (mark) => markWithCount(mark, { contacts: 1 }));
        } else {
          const gone = contacts[one.index];
          if (!gone) continue;
          contacts = contacts.toSpliced(one.index, 1);
          for (const id of gone.orgIds) change(id, (mark) => markWithCount(mark, { contacts: -1 }));
        }
      }
      expect(marks).toEqual(marksOf(overlays, notes, contacts));
    }),
  );
});

it('ten thousand organizations stand in few documents, none of them too large', () => {
  const counts = new Map<string, number>();
  for (let number = 0; number < 10_000; number += 1) {
    const bucket = markBucketOf(`brin-${String(number).padStart(4, '0')}`);
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  }
  expect(counts.size).toBe(8);
  expect(Math.max(...counts.values())).toBeLessThan(2000);
});
