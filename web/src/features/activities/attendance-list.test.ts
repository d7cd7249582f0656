import { aRegistration } from '@instroom/domain/activity/an-activity.ts';
import type { Registration } from '@instroom/domain/activity/registration.ts';
import { describe, expect, it } from 'vitest';
import {
  attendeesOf,
  countsOf,
  findsName,
  fullnessOf,
  nextMark,
  restOf,
} from './attendance-list.ts';

const signUp = (id: string, name: string, changes: Partial<Registration> = {}) => ({
  ...aRegistration({ name, candidateId: id, state: 'confirmed', ...changes }),
  id,
  isRestricted: false,
});
const mark = (registrationId: string, attendance: 'attended' | 'absent' | null) => ({
  uid: 'bea',
  regionId: 'oost',
  activityId: 'activity',
  registrationId,
  attendance,
});
const none = { waiting: new Map(), sent: new Map(), refused: new Map() };
const rows = [
  signUp('z', 'Zoë Voorbeeld'),
  signUp('e', 'Élise Test', { attendance: 'attended' }),
  signUp('w', 'Wim Wachter', { state: 'waiting' }),
  signUp('c', 'Cor Afgemeld', { state: 'cancelled' }),
];

describe('a list of attendance', () => {
  it('has who has a place or waits for one, in order of the alphabet', () => {
    expect(attendeesOf(rows, none).map(({ name }) => name)).toEqual([
      'Élise Test',
      'Wim Wachter',
      'Zoë Voorbeeld',
    ]);
  });

  it('shows what was marked here over what the server says, also where it takes that back', () => {
    const attendees = attendeesOf(rows, {
      ...none,
      waiting: new Map([['z', mark('z', 'absent')]]),
      sent: new Map([
        ['e', mark('e', null)],
        ['z', mark('z', 'attended')],
      ]),
    });
    expect(attendees).toMatchObject([
      { name: 'Élise Test', attendance: null, waits: false },
      { name: 'Wim Wachter', attendance: null },
      { name: 'Zoë Voorbeeld', attendance: 'absent', waits: true },
    ]);
    expect(countsOf(attendees)).toEqual({ attended: 0, absent: 1, open: 2 });
  });

  it('a tap says that somebody came, the next that not, the third takes it back', () => {
    const [attendee] = attendeesOf([signUp('a', 'Anna Test')], none);
    if (!attendee) throw new Error('nobody');
    const first = nextMark(attendee);
    const second = nextMark({ ...attendee, ...first });
    const third = nextMark({ ...attendee, ...second });
    expect([first, second, third].map(({ attendance }) => attendance)).toEqual([
      'attended',
      'absent',
      null,
    ]);
  });

  it('the others are those with a place of whom nothing was said', () => {
    expect(restOf(attendeesOf(rows, none)).map(({ name }) => name)).toEqual(['Zoë Voorbeeld']);
  });

  it('is full with as many as there are places, and over with more; who waits is none of them', () => {
    const attendees = attendeesOf(rows, none);
    const fullness = (capacity?: number) => fullnessOf({ capacity }, attendees);
    expect(fullness(3)).toEqual({ confirmed: 2, isFull: false, isOver: false });
    expect(fullness(2)).toEqual({ confirmed: 2, isFull: true, isOver: false });
    expect(fullness(1)).toEqual({ confirmed: 2, isFull: true, isOver: true });
    expect(fullness()).toEqual({ confirmed: 2, isFull: false, isOver: false });
  });

  it('nothing is said of whoever is restricted', () => {
    const restricted = { ...signUp('r', 'Geblokkeerd dossier'), isRestricted: true };
    expect(restOf(attendeesOf([restricted], none))).toEqual([]);
  });

  it('finds names by beginnings of their words, without accents', () => {
    const found = (text: string) =>
      attendeesOf(rows, none)
        .filter(findsName(text))
        .map(({ name }) => name);
    expect(found('elise')).toEqual(['Élise Test']);
    expect(found('voor zo')).toEqual(['Zoë Voorbeeld']);
    expect(found('')).toHaveLength(3);
  });
});
