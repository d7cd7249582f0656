import { noWords } from '@instroom/domain/custom/vocabulary.ts';
import { describe, expect, it } from 'vitest';
import { aRosterRow } from '../../../data/a-roster-row.ts';
import { regionWords } from '../../../shared/vocabulary.ts';
import { columnsOf } from './board-model.ts';
import { cardAfter, phaseBeside } from './steps.ts';

const rows = [
  aRosterRow('n1', { phase: 'new', phaseSince: new Date(1) }),
  aRosterRow('n2', { phase: 'new', phaseSince: new Date(2) }),
  aRosterRow('n3', { phase: 'new', phaseSince: new Date(3) }),
  aRosterRow('m1', { phase: 'matching', phaseSince: new Date(1) }),
  aRosterRow('m2', { phase: 'matching', phaseSince: new Date(2) }),
];
const columns = columnsOf(rows, regionWords());

describe('the arrow keys', () => {
  it.each([
    ['n1', 'ArrowDown', 'n2'],
    ['n2', 'ArrowUp', 'n1'],
    ['n1', 'ArrowUp', undefined],
    ['n3', 'Home', 'n1'],
    ['n1', 'End', 'n3'],
    ['n2', 'ArrowRight', 'm2'],
    ['n3', 'ArrowRight', 'm2'],
    ['m1', 'ArrowLeft', 'n1'],
    ['m1', 'ArrowRight', undefined],
    ['m1', 'x', undefined],
  ])('lead from %s by %s to %s', (from, key, to) => {
    expect(cardAfter(columns, from, key)).toBe(to);
  });
});

describe('a card in hand', () => {
  it('goes from phase to phase, also where nobody is, and not beyond the last', () => {
    expect(phaseBeside(columns, { from: 'new', over: 'new' }, 'ArrowRight')).toBe('orienting');
    expect(phaseBeside(columns, { from: 'new', over: 'new' }, 'ArrowLeft')).toBe('new');
    expect(phaseBeside(columns, { from: 'new', over: 'exited' }, 'ArrowRight')).toBe('exited');
  });

  it('passes over a phase that the region does not use, unless it comes from there', () => {
    const words = regionWords({ ...noWords, hiddenPhases: ['matching'] });
    const shown = columnsOf(rows, words);
    expect(phaseBeside(shown, { from: 'new', over: 'orienting' }, 'ArrowRight')).toBe('preparing');
    expect(phaseBeside(shown, { from: 'matching', over: 'orienting' }, 'ArrowRight')).toBe(
      'matching',
    );
  });
});
