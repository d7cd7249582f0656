import { phases } from '@instroom/domain/codes/phase.ts';
import { noWords } from '@instroom/domain/custom/vocabulary.ts';
import { describe, expect, it } from 'vitest';
import { aRosterRow } from '../../../data/a-roster-row.ts';
import { type CandidateSearch, ofBoard, passes } from '../../../shared/candidate-filter.ts';
import { regionWords } from '../../../shared/vocabulary.ts';
import { columnsOf, keepingSame } from './board-model.ts';

const day = (number: number) => new Date(Date.UTC(2026, 10, number));
const left = { reason: 'personal', phaseAtExit: 'new', at: day(1), reachableAgain: false } as const;
const gone = aRosterRow('gone', { phase: 'exited', status: 'exited', exit: left });
const rows = [
  aRosterRow('young', { phase: 'matching', phaseSince: day(9) }),
  aRosterRow('old', { phase: 'matching', phaseSince: day(2) }),
  aRosterRow('also-old', { phase: 'matching', phaseSince: day(2) }),
  aRosterRow('starting', { phase: 'new' }),
  gone,
];

describe('the columns of the board', () => {
  it('are the phases in the order of the journey, also without anybody', () => {
    const columns = columnsOf([], regionWords());
    expect(columns.map(({ code }) => code)).toEqual(phases.map(({ code }) => code));
  });

  it('hold everybody once, the longest in the phase first and then as the rows come', () => {
    const columns = columnsOf(rows, regionWords());
    const cards = columns.map(({ code, cards: of }) => [code, of.map(({ id }) => id)] as const);
    expect(Object.fromEntries(cards.filter(([, of]) => of.length > 0))).toEqual({
      new: ['starting'],
      matching: ['old', 'also-old', 'young'],
      exited: ['gone'],
    });
  });

  it('leave out what the region hides, unless somebody is in it', () => {
    const words = regionWords({ ...noWords, hiddenPhases: ['matching', 'preparing'] });
    const shown = columnsOf(rows, words).map(({ code, isTarget }) => [code, isTarget]);
    expect(shown).toContainEqual(['matching', false]);
    expect(shown).toContainEqual(['training', true]);
    expect(shown.map(([code]) => code)).not.toContain('preparing');
  });

  it('are called as the region calls them', () => {
    const words = regionWords({ ...noWords, phases: { matching: 'Koppelen' } });
    expect(columnsOf(rows, words).find(({ code }) => code === 'matching')?.nl).toBe('Koppelen');
  });
});

describe('columns that are drawn anew', () => {
  const [young, old] = rows;
  const before = columnsOf(rows, regionWords());
  const drawnAnew = (next: typeof before) =>
    keepingSame(before, next)
      .filter((column) => !before.includes(column))
      .map(({ code }) => code);

  it('are none where nothing changed', () =>
    expect(drawnAnew(columnsOf([...rows], regionWords()))).toEqual([]));

  it('are those that a card left and came to', () => {
    if (!young || !old) throw new Error('no rows');
    const moved = rows.map((row) => (row === old ? { ...old, phase: 'new' as const } : row));
    expect(drawnAnew(columnsOf(moved, regionWords()))).toEqual(['new', 'matching']);
    const renamed = rows.map((row) => (row === young ? { ...young, lastName: 'Anders' } : row));
    expect(drawnAnew(columnsOf(renamed, regionWords()))).toEqual(['matching']);
  });

  it('are those whose name changed', () => {
    const words = regionWords({ ...noWords, phases: { new: 'Aangemeld' } });
    expect(drawnAnew(columnsOf(rows, words))).toEqual(['new']);
  });
});

describe('who stands on the board', () => {
  const standing = (search: CandidateSearch) =>
    rows.filter(passes(ofBoard(search), { uid: 'me', today: '2026-11-26', reasonsOf: () => [] }));

  it('is who left too, since there is a column for them', () => {
    expect(standing({})).toEqual(rows);
  });

  it('is whom the filter lets through', () => {
    expect(standing({ fase: 'new' }).map(({ id }) => id)).toEqual(['starting']);
    expect(standing({ reden: 'personal' })).toEqual([gone]);
  });
});
