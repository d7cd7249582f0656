import { expect, it } from 'vitest';
import { colleaguesOf } from './use-colleagues.ts';

const rows = [
  { id: 'bram', displayName: 'Bram', active: true },
  { id: 'me', displayName: 'Zoë', active: true },
  { id: 'former', displayName: 'Cas', active: false },
  { id: 'anna', displayName: 'Anna', active: true },
];
const { active, activeUids, others, names } = colleaguesOf(rows, 'me');

it('who works here is listed by name, whoever looks first', () => {
  expect(active.map(({ uid }) => uid)).toEqual(['me', 'anna', 'bram']);
  expect(others.map(({ uid }) => uid)).toEqual(['anna', 'bram']);
});

it('who left has a name still, and is chosen no more', () => {
  expect(names.get('former')).toBe('Cas');
  expect(activeUids.has('former')).toBe(false);
});
