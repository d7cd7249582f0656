import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuickLine } from './quick-line.ts';

/** A Wednesday. */
const today = '2026-03-11';
const colleagues = [
  { uid: 'pat', displayName: 'Pat de Vries' },
  { uid: 'paul', displayName: 'Paul Smit' },
  { uid: 'zoe', displayName: 'Zoë Bakker' },
];
const read = (line: string) => readQuickLine(line, { today, colleagues });

describe('a task in one line', () => {
  it('has its day, colleague and weight taken out of the title', () =>
    expect(read('Bellen over de meeloopdag @Pat uiterlijk vrijdag !hoog')).toEqual({
      title: 'Bellen over de meeloopdag',
      dueDate: '2026-03-13',
      assigneeUid: 'pat',
      priority: 'high',
    }));

  it('is a title alone where it says no more', () =>
    expect(read('Cv nakijken')).toEqual({ title: 'Cv nakijken' }));

  it.each([
    ['@zoe cv nakijken', 'zoe', 'cv nakijken'],
    ['cv nakijken @Pat de Vries morgen', 'pat', 'cv nakijken'],
    ['cv nakijken @paul smit', 'paul', 'cv nakijken'],
    ['cv nakijken @Paul Smit ', 'paul', 'cv nakijken'],
  ])('%j finds a colleague by the beginning of a name, without accents', (line, uid, title) =>
    expect(read(line)).toMatchObject({ assigneeUid: uid, title }));

  it.each([
    'overleg @pa',
    'mail naar anna@mail.example',
    'vraag @iemand',
  ])('%j names nobody: what is not understood stays in the title', (line) =>
    expect(read(line)).toEqual({ title: line }));

  it('is of high priority with a sign alone, and of low where that is said', () => {
    expect(read('Bellen !').priority).toBe('high');
    expect(read('Archief opruimen !laag').priority).toBe('low');
    expect(read('Nu bellen!')).toEqual({ title: 'Nu bellen!' });
  });

  it('loses no word that it did not understand', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('bellen', 'met', 'school', 'cv', 'over', 'stage'), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.subarray(['@pat', '!hoog', 'morgen']),
        fc.nat(6),
        (words, marks, at) => {
          const line = [...words.slice(0, at), ...marks, ...words.slice(at)].join(' ');
          expect(read(line).title).toBe(words.join(' '));
        },
      ),
    ));
});
