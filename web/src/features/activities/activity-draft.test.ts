import { anActivity } from '@instroom/domain/activity/an-activity.ts';
import { describe, expect, it } from 'vitest';
import { type ActivityDraft, draftOf, readDraft, refusedField } from './activity-draft.ts';

const today = '2026-03-02';
const aDraft = (changes: Partial<ActivityDraft> = {}): ActivityDraft => ({
  ...draftOf(undefined),
  titleNl: 'Informatieavond',
  place: 'Loket, Stationsplein 1',
  day: '14 april',
  ...changes,
});
const read = (changes: Partial<ActivityDraft> = {}) =>
  readDraft(aDraft(changes), 'this-one', today);
const wrongIn = (changes: Partial<ActivityDraft>) => {
  const found = read(changes);
  return found.ok ? {} : found.wrong;
};
const timesIn = (changes: Partial<ActivityDraft>) => {
  const found = read(changes);
  return found.ok
    ? [found.activity.startsAt.toISOString(), found.activity.endsAt.toISOString()]
    : found.wrong;
};

describe('an activity that is typed in', () => {
  it('needs a title, a day and a place; what is left empty is left out', () => {
    expect(read()).toEqual({
      ok: true,
      activity: {
        title: { nl: 'Informatieavond' },
        kind: 'info',
        mode: 'place',
        place: 'Loket, Stationsplein 1',
        startsAt: new Date('2026-04-14T17:00:00Z'),
        endsAt: new Date('2026-04-14T18:30:00Z'),
        capacity: 20,
        hasWaitingList: true,
        afterActivityIds: [],
        afterKinds: [],
        sectors: [],
        reminderHours: [24],
        followUp: {},
      },
    });
    expect(wrongIn({ titleNl: ' ', day: '', place: '' })).toEqual({
      titleNl: { kind: 'missing' },
      day: { kind: 'missing' },
    });
    expect(wrongIn({ place: '' })).toEqual({
      place: { kind: 'refused', code: 'activity_place_required' },
    });
  });

  it('is at a time in the Netherlands, also on the days on which the clock is changed', () => {
    // 2026: to summer time on 29 March at 02:00, back on 25 October at 03:00.
    expect(timesIn({ day: '28 maart', from: '19:00', to: '20:30' })).toEqual([
      '2026-03-28T18:00:00.000Z',
      '2026-03-28T19:30:00.000Z',
    ]);
    expect(timesIn({ day: '29 maart', from: '01:00', to: '03:30' })).toEqual([
      '2026-03-29T00:00:00.000Z',
      '2026-03-29T01:30:00.000Z',
    ]);
    expect(
      timesIn({ day: '24-10-2026', lastDay: '25-10-2026', from: '20:00', to: '10:00' }),
    ).toEqual(['2026-10-24T18:00:00.000Z', '2026-10-25T09:00:00.000Z']);
  });

  it('may end on another day, and not before it begins', () => {
    expect(timesIn({ lastDay: '16 april' })).toEqual([
      '2026-04-14T17:00:00.000Z',
      '2026-04-16T18:30:00.000Z',
    ]);
    const refused = { to: { kind: 'refused', code: 'ends_before_start' } };
    expect(wrongIn({ lastDay: '13 april' })).toEqual(refused);
    expect(wrongIn({ to: '18:00' })).toEqual(refused);
  });

  it('closes on a day that is not after its end', () => {
    const found = read({ deadlineDay: '12 april', deadlineTime: '12:00' });
    expect(found.ok && found.activity.deadlineAt).toEqual(new Date('2026-04-12T10:00:00Z'));
    expect(wrongIn({ deadlineDay: '15 april' })).toEqual({
      deadlineDay: { kind: 'refused', code: 'activity_deadline_late' },
    });
    expect(wrongIn({ deadlineDay: 'gauw' })).toEqual({ deadlineDay: { kind: 'wrongDay' } });
  });

  it('without a number of places takes everybody, and has no waiting list', () => {
    const found = read({ hasCapacity: false });
    expect(found.ok && found.activity).toMatchObject({ hasWaitingList: false });
    expect(found.ok && 'capacity' in found.activity).toBe(false);
    for (const capacity of ['', '0', '12,5', '-3', '9000', 'veel'])
      expect(wrongIn({ capacity })).toEqual({ capacity: { kind: 'wrongNumber' } });
  });

  it('is told where it is only as far as it is there', () => {
    const online = read({ mode: 'online', onlineUrl: 'https://video.example/kamer' });
    expect(online.ok && online.activity).toMatchObject({
      onlineUrl: 'https://video.example/kamer',
    });
    expect(online.ok && 'place' in online.activity).toBe(false);
    expect(wrongIn({ mode: 'online', onlineUrl: 'http://video.example' })).toEqual({
      onlineUrl: { kind: 'wrongUrl' },
    });
    expect(wrongIn({ evaluationUrl: 'javascript:alert(1)' })).toEqual({
      evaluationUrl: { kind: 'wrongUrl' },
    });
  });

  it('cannot come after itself', () => {
    expect(wrongIn({ afterActivityIds: ['this-one'] })).toEqual({
      afterActivityIds: { kind: 'refused', code: 'activity_after_itself' },
    });
  });

  it('has three reminders at most, the earliest first', () => {
    const found = read({ reminderHours: [2, 168, 24] });
    expect(found.ok && found.activity.reminderHours).toEqual([168, 24, 2]);
    expect(wrongIn({ reminderHours: [1, 2, 24, 48] })).toEqual({
      reminderHours: { kind: 'tooMany' },
    });
  });

  it('comes back as it was stored, whatever day it is today', () => {
    const {
      schemaVersion,
      status,
      revision,
      createdAt,
      createdBy,
      updatedAt,
      updatedBy,
      ...traits
    } = anActivity({
      description: { nl: 'Kom langs', en: 'Come by' },
      organizer: { name: 'Pabo Test', orgId: 'org' },
      startsAt: new Date('2025-10-26T00:30:00Z'),
      endsAt: new Date('2025-10-27T10:00:00Z'),
      deadlineAt: new Date('2025-10-20T15:00:00Z'),
      afterKinds: ['webinar'],
      sectors: ['vo'],
      formId: 'form',
      reminderHours: [48, 2],
      followUp: { attended: 'template' },
      evaluationUrl: 'https://evaluatie.example',
      hostUid: 'bea',
    });
    const meta = { schemaVersion, status, revision, createdAt, createdBy, updatedAt, updatedBy };
    expect(readDraft(draftOf({ ...meta, ...traits }), 'this-one', today)).toEqual({
      ok: true,
      activity: traits,
    });
  });

  it('as a copy has all but its days', () => {
    const copy = draftOf(anActivity({ deadlineAt: new Date('2026-03-09T11:00:00Z') }), {
      asCopy: true,
    });
    expect(copy).toMatchObject({
      titleNl: 'Informatiebijeenkomst',
      day: '',
      lastDay: '',
      deadlineDay: '',
      from: '19:00',
      to: '21:00',
      capacity: '10',
    });
  });

  it('what the server refuses is said beside its field', () => {
    expect(refusedField('activity_form_closed')).toHaveProperty('formId');
    expect(refusedField('activity_form_other')).toHaveProperty('formId');
    expect(refusedField('activity_after_gone')).toHaveProperty('afterActivityIds');
    expect(refusedField('activity_host_gone')).toHaveProperty('hostUid');
    expect(refusedField('no_connection')).toBeUndefined();
  });
});
