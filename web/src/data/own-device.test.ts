// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  dropReport,
  keepNote,
  keepOnDevice,
  keepReport,
  keptReports,
  noteForgotten,
  takeLeftNotes,
} from './own-device.ts';

const left = 'instroom.unsent.of-another-visit';

function taken(): unknown[] {
  const notes: unknown[] = [];
  takeLeftNotes((note) => notes.push(note));
  return notes;
}

beforeEach(() => {
  noteForgotten();
  keepOnDevice('anna');
});

describe('notes of what waits', () => {
  it('are handed over once, and one that nobody can read is none', () => {
    localStorage.setItem(left, '[1]');
    localStorage.setItem(`${left}-2`, '{"');
    expect(taken()).toEqual([[1], []]);
    expect(taken()).toEqual([]);
  });

  it('are one for each visit: another tab does not take away what this one noted', () => {
    localStorage.setItem(left, '[1]');
    keepNote([2]);
    keepNote([]);
    keepNote([3]);
    expect(taken()).toEqual([[1]]);
    expect(Object.values(localStorage)).toContain('[3]');
  });

  it('go with everything else', () => {
    localStorage.setItem(left, '[1]');
    keepNote([2]);
    keepReport('one', { opened: 1 });
    noteForgotten();
    expect(localStorage.length).toBe(0);
    keepNote([2]);
    keepReport('one', { opened: 1 });
    expect(localStorage.length).toBe(0);
  });
});

describe('what the audit log was not told', () => {
  it('is kept one by one, apart from what waits to be sent', () => {
    keepNote([1]);
    keepReport('one', { opened: 1 });
    keepReport('two', { opened: 2 });
    dropReport('one');
    expect(keptReports()).toEqual([{ id: 'two', report: { opened: 2 } }]);
    expect(taken()).toEqual([]);
  });
});
