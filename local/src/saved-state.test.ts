import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newestSave, removeSaves, removeUnfinishedSaves, save, setAside } from './saved-state.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saves-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const exporting = { exportTo: async (target: string) => void mkdirSync(target) };
const breaking = {
  exportTo: async (target: string) => {
    mkdirSync(target);
    throw new Error('disk full');
  },
};
const pause = () => new Promise((resolve) => setTimeout(resolve, 2));

describe('saving', () => {
  it('leaves the newest few', async () => {
    const names = [];
    for (let count = 0; count < 5; count += 1) {
      await save(exporting, folder);
      names.push(basename(newestSave(folder) ?? ''));
      await pause();
    }
    expect(readdirSync(folder)).toEqual(names.slice(2));
  });

  it('that breaks off leaves the save before it the newest', async () => {
    await save(exporting, folder);
    const before = newestSave(folder);
    await expect(save(breaking, folder)).rejects.toThrow('disk full');
    expect(newestSave(folder)).toBe(before);
    removeUnfinishedSaves(folder);
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

describe('beginning anew', () => {
  it('removes saves and nothing else', async () => {
    await save(exporting, folder);
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    removeSaves(folder);
    expect(readdirSync(folder)).toEqual(['notes.txt']);
    expect(newestSave(folder)).toBeUndefined();
  });
});

describe('a save that cannot be read', () => {
  it('is kept, but is no longer the newest', async () => {
    await save(exporting, folder);
    const kept = setAside(newestSave(folder) ?? '');
    expect(existsSync(kept)).toBe(true);
    expect(newestSave(folder)).toBeUndefined();
  });
});
