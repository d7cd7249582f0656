import { describe, expect, it } from 'vitest';
import type { Column } from './columns.tsx';
import { type Columns, fittingColumns, widthsOf } from './use-columns.tsx';

const column = (name: Column['name'], width: number, grows = 0): Column => ({
  name,
  width,
  grows,
  label: name,
  keyOf: () => undefined,
  cell: () => null,
});
const all = [
  column('naam', 200, 1),
  column('fase', 100),
  column('eigenaar', 100),
  column('sinds', 150),
];
const columns: Columns = { all, byUse: ['naam', 'eigenaar', 'fase', 'sinds'], chosen: undefined };
const names = (given: Columns, room: number) => fittingColumns(given, room).map(({ name }) => name);

describe('the columns of the list', () => {
  it('are the most useful ones that there is room for, in the order of the table', () => {
    expect(names(columns, 320)).toEqual(['naam', 'eigenaar']);
    expect(names(columns, 400)).toEqual(['naam', 'fase', 'eigenaar']);
    expect(names(columns, 1000)).toEqual(['naam', 'fase', 'eigenaar', 'sinds']);
  });

  it('are those that were chosen, and the name in any case', () => {
    expect(names({ ...columns, chosen: ['naam', 'sinds'] }, 1000)).toEqual(['naam', 'sinds']);
    expect(names({ ...columns, chosen: ['naam', 'sinds'] }, 100)).toEqual(['naam']);
  });

  it('are together no wider than the room, once they fit', () => {
    for (const room of [330, 401, 777, 1184]) {
      const widths = widthsOf(fittingColumns(columns, room), room);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room);
    }
    expect(widthsOf(all.slice(0, 2), 400)).toEqual([300, 100]);
  });
});
