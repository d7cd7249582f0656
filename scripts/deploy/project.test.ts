import { describe, expect, it } from 'vitest';
import { asLines } from './check.ts';
import { projectProblems } from './project.ts';

describe('the project', () => {
  it('is one that was named', () => {
    expect(projectProblems('instroom-productie')).toEqual([]);
    expect(projectProblems(undefined)).toHaveLength(1);
    expect(projectProblems('')).toHaveLength(1);
  });

  it('is no demo', () => {
    expect(projectProblems('demo-instroom')).toHaveLength(1);
    expect(projectProblems('instroom-demo')).toEqual([]);
  });

  it('has a name that projects can have', () => {
    expect(projectProblems('Instroom')).toHaveLength(1);
    expect(projectProblems('instroom --force')).toHaveLength(1);
  });
});

describe('a check', () => {
  it('is one line when it passes, and says what to do when it does not', () => {
    expect(asLines({ name: 'sizes', problems: [], note: '204 kB' })).toBe('✓ sizes: 204 kB');
    expect(asLines({ name: 'sizes', problems: ['too large'] })).toBe('✗ sizes\n    too large');
    expect(asLines({ name: 'commit', problems: [], warnings: ['none'] })).toBe(
      '! commit\n    none',
    );
  });
});
