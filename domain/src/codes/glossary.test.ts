import { describe, expect, it } from 'vitest';
import { terms } from './explained/term.ts';
import { glossary } from './glossary.ts';
import { phases, statuses } from './phase.ts';
import { routes } from './route.ts';

const entries = Object.values(glossary).flat();

describe('the common language', () => {
  it('has every code of a list once, under an address of its own', () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-zA-Z]+-[a-z0-9_-]+$/.test(id))).toEqual([]);
    expect(glossary.route.map(({ nl }) => nl)).toEqual(routes.map(({ nl }) => nl));
    // The end of the journey is one word, as a phase and as a status.
    expect(glossary.phase).toHaveLength(phases.length + statuses.length - 1);
  });

  it('explains each in one or two plain sentences, in other words than its own', () => {
    for (const { id, nl, explanation } of entries) {
      expect(explanation, id).toMatch(/^[A-ZÉ].*\.$/);
      expect(explanation.length, id).toBeLessThan(200);
      expect(explanation, id).not.toBe(`${nl}.`);
    }
  });

  it('puts each status under its phase', () => {
    const status = glossary.phase.find(({ id }) => id === 'status-seeking_school');
    expect(status?.phase).toBe('matching');
  });

  it('has the words of the field in the order of the alphabet of their addresses', () => {
    const codes = terms.map(({ code }) => code);
    expect(codes).toEqual(codes.toSorted());
  });
});
