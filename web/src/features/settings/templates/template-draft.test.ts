import { describe, expect, it } from 'vitest';
import { isWrong, moved, readDraft } from './template-draft.ts';

const row = (title: string, days: string) => ({ key: title, title, days });

describe('a list of tasks as it is filled in', () => {
  it('is saved without its empty rows', () => {
    const items = [row(' Bellen ', '3'), row('', 'x')];
    expect(readDraft({ title: 'Oppakken', items })).toEqual({
      title: 'Oppakken',
      items: [{ title: 'Bellen', dueOffsetDays: 3 }],
    });
  });

  it.each(['', '-1', '1,5', '731', 'morgen'])('is not whole with "%s" days', (days) => {
    expect(readDraft({ title: 'Oppakken', items: [row('Bellen', days)] })).toBeUndefined();
    expect(isWrong(row('Bellen', days))).toBe(true);
  });

  it('is not whole without a name or a task', () => {
    expect(readDraft({ title: ' ', items: [row('Bellen', '1')] })).toBeUndefined();
    expect(readDraft({ title: 'Oppakken', items: [row('', '1')] })).toBeUndefined();
  });

  it('has a task at another place once it is moved', () => {
    const items = ['a', 'b', 'c'].map((title) => row(title, '0'));
    const order = (changed: typeof items) => changed.map(({ key }) => key).join('');
    expect(order(moved(items, 'a', 2))).toBe('bca');
    expect(order(moved(items, 'c', 0))).toBe('cab');
    expect(order(moved(items, 'gone', 0))).toBe('abc');
  });
});
