import { describe, expect, it } from 'vitest';
import { configProblems, indexProblems } from './tool.ts';

describe('the deployment tool', () => {
  it('knows every key of its configuration', () => {
    expect(configProblems({ hosting: { public: 'web/dist' } })).toEqual([]);
    expect(configProblems({ hosting: { publicc: 'web/dist' } })).not.toEqual([]);
    expect(
      configProblems({ functions: [{ source: 'functions', runtime: 'nodejs5' }] }),
    ).not.toEqual([]);
  });

  it('understands the indexes', () => {
    const index = {
      collectionGroup: 'candidates',
      queryScope: 'COLLECTION',
      fields: [
        { fieldPath: 'phase', order: 'ASCENDING' },
        { fieldPath: 'displayNameSort', order: 'ASCENDING' },
      ],
    };
    expect(indexProblems({ indexes: [index], fieldOverrides: [] })).toEqual([]);
    expect(
      indexProblems({ indexes: [{ ...index, queryScope: 'EVERYWHERE' }], fieldOverrides: [] }),
    ).toHaveLength(1);
    expect(indexProblems({ fieldOverrides: [] })).toHaveLength(1);
  });
});
