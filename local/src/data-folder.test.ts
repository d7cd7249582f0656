import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkout } from './checkout.ts';
import { dataFolderOf, openDataFolder } from './data-folder.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(homedir(), '.instroom-test-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('where the data lie', () => {
  it('is a folder of the user, another one for each checkout', () => {
    expect(dataFolderOf({ XDG_DATA_HOME: '/data' })).toMatch(/^\/data\/instroom\/[0-9a-f]{12}$/);
    expect(dataFolderOf({})).toContain(join(homedir(), '.local/share/instroom'));
  });

  it('can be set, also from the checkout on', () => {
    expect(dataFolderOf({ INSTROOM_DATA: '/elsewhere' })).toBe('/elsewhere');
    expect(dataFolderOf({ INSTROOM_DATA: 'here' })).toBe(join(checkout, 'here'));
    expect(dataFolderOf({ INSTROOM_DATA: '', XDG_DATA_HOME: '/data' })).toContain('/data/instroom');
  });
});

describe('opening the data folder', () => {
  it('makes it for the user alone', () => {
    const folder = join(home, 'deep', 'inside');
    openDataFolder(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('refuses a folder that others can write in, and names it', () => {
    const shared = join(home, 'shared');
    mkdirSync(shared);
    chmodSync(shared, 0o777);
    const folder = join(shared, 'data');
    expect(() => openDataFolder(folder)).toThrow(`anderen kunnen schrijven in ${shared}.`);
    expect(existsSync(folder)).toBe(false);
  });

  it('refuses one below a shared folder of the system', () => {
    expect(() => openDataFolder('/tmp/instroom/data')).toThrow('INSTROOM_DATA=<map> npm start.');
  });

  it('says why it cannot be made', () => {
    const file = join(home, 'file');
    writeFileSync(file, '');
    expect(() => openDataFolder(join(file, 'data'))).toThrow('kunnen geen gegevens worden bewaard');
  });
});
