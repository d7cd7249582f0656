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
import { markBucketOf, newOverlay, type OrgMark, type Overlay, orgMarksSchema } from './overlay.ts';

const now = new Date('2026-11-26T09:00:00Z');
const anOverlay = (changes: Partial<Overlay> = {}): Overlay => ({
  ...newOverlay({ uid: 'editor', now }),
  ...changes,
});
const override = (value: string) => ({ value, byUid: 'editor', at: now });

describe('the marks of an organization', () => {
  it('of before there were positions in them have one for each open subject', () => {
    const { marks } = orgMarksSchema.parse({
      marks: { 'brin-99AA': { noteCount: 1, openSubjects: ['wi', 'nl'] } },
    });
    expect(marks).toEqual({
      'brin-99AA': {
        noteCount: 1,
        openPositions: [
          { subject: 'wi', isOpenToLateral: false },
          { subject: 'nl', isOpenToLateral: false },
        ],
      },
    });
    expect(orgMarksSchema.parse({ marks })).toEqual({ marks });
  });

  it('hold what the list shows, and nothing where nothing was added', () => {
    expect(markWithOverlay({}, anOverlay())).toEqual({});
    const overlay = anOverlay({
      tags: ['opleidingsschool'],
      ownerUid: 'bart',
      isParticipating: true,
      overrides: { name: override('De Zwaan'), phone: override('0570 123456') },
      openPositions: [
        { subject: 'wi', fte: 0.8, isOpenToLateral: true, note: 'Na de zomer.' },
        { subject: 'wi', isOpenToLateral: false },
      ],
    });
    expect(markWithOverlay({ noteCount: 2 }, overlay)).toEqual({
      name: 'De Zwaan',
      tags: ['opleidingsschool'],
      ownerUid: 'bart',
      isParticipating: true,
      openPositions: [
        { subject: 'wi', fte: 0.8, isOpenToLateral: true },
        { subject: 'wi', isOpenToLateral: false },
      ],
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
        note: fc.constantFrom('Na de zomer.', 'Groep 5.'),
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

it('ten thousand organizations, each with three open positions, stand in few documents, none of them too large', () => {
  const openPositions = Array.from({ length: 3 }, () => ({
    ...{ subject: 'techniek' as const, fte: 0.85, isOpenToLateral: true },
  }));
  const mark = markWithOverlay(
    { contactCount: 2 },
    anOverlay({ openPositions, isParticipating: true }),
  );
  const buckets = new Map<string, Marks>();
  for (let number = 0; number < 10_000; number += 1) {
    const orgId = `brin-${String(number).padStart(4, '0')}`;
    const bucket = markBucketOf(orgId);
    const marks = buckets.get(bucket) ?? {};
    marks[orgId] = mark;
    buckets.set(bucket, marks);
  }
  expect(buckets.size).toBe(8);
  const sizes = [...buckets.values()].map((marks) => JSON.stringify(marks).length);
  // Of the 1 MiB that a document may be.
  expect(Math.max(...sizes)).toBeLessThan(500_000);
});
