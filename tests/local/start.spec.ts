// `npm start` as a newcomer meets it: it starts, keeps what was done, stops without leaving anything behind, and says
// in one sentence what stands in its way.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataFolderOf } from '../../local/src/data-folder.ts';
import { freePorts, host, type Ports, refuseUsedPorts } from '../../local/src/ports.ts';
import { newestSave } from '../../local/src/saved-state.ts';
import { noteIn, signIn } from './note.ts';
import { endAllStarts, startInstroom } from './running-start.ts';

let ports: Ports;
let dataFolder: string;

beforeEach(async () => {
  ports = await freePorts();
  // Beside the real one, so that it is accepted where that is.
  dataFolder = `${dataFolderOf({})}-test-${process.pid}`;
});
afterEach(async () => {
  await endAllStarts();
  rmSync(dataFolder, { recursive: true, force: true });
});

const start = (...flags: string[]) => startInstroom({ ports, dataFolder, flags });
const url = () => `http://${host}:${ports.web}`;

describe('npm start', { timeout: 120_000 }, () => {
  it('keeps what was done, until it is asked to begin anew', async () => {
    const first = start();
    expect(await first.lastLine()).toBe(`Instroom is klaar: ${url()}`);
    expect(first.output()).toContain('bewerker@demo-oost.example');
    expect((await fetch(`${url()}/demo-site`)).status).toBe(200);
    expect(await signIn(ports, 'lezer@demo-oost.example')).toBe(200);
    const note = noteIn(ports);
    await note.write();
    expect(await first.interrupt()).toBe(0);
    // Nothing listens any more, so nothing is left running.
    await refuseUsedPorts(ports);

    const again = start();
    expect(await again.lastLine()).toBe(`Instroom is klaar: ${url()}`);
    expect(await note.isThere()).toBe(true);
    expect(await signIn(ports, 'lezer@demo-oost.example')).toBe(200);
    await again.interrupt();

    const fresh = start('--fresh');
    await fresh.lastLine();
    expect(await note.isThere()).toBe(false);
  });

  it('keeps data aside that cannot be read, and says so', async () => {
    mkdirSync(join(dataFolder, 'saved-1'), { recursive: true, mode: 0o700 });
    writeFileSync(join(dataFolder, 'saved-1', 'firebase-export-metadata.json'), 'no JSON');
    const one = start();
    expect(await one.lastLine()).toBe(`Instroom is klaar: ${url()}`);
    expect(one.output()).toContain(`staan nu apart in ${join(dataFolder, 'unreadable-1')}`);
    await one.interrupt();
    expect(newestSave(dataFolder)).toBeDefined();
  });

  it('leaves nothing running when it is killed outright', async () => {
    const one = start();
    await one.lastLine();
    await one.kill();
    await expect
      .poll(() => refuseUsedPorts(ports).then(() => 'free'), { timeout: 9000 })
      .toBe('free');
  });

  it('names the port and the setting when a port is in use', async () => {
    const other = createServer().listen(ports.web, host);
    const one = start();
    expect(await one.end()).toBe(1);
    expect(one.output()).toMatch(
      new RegExp(`^Poort ${ports.web} is in gebruik.*INSTROOM_PORT_WEB=\\d+ npm start\\.\\n$`),
    );
    other.close();
  });

  it('says at the start when the data folder will be refused', async () => {
    dataFolder = '/tmp/instroom-test/data';
    const one = start();
    expect(await one.end()).toBe(1);
    expect(one.output()).toMatch(
      /^De gegevens kunnen niet in \/tmp\/instroom-test\/data staan.*\n$/,
    );
  });

  it('does not let two runs write to the same data', async () => {
    const one = start();
    await one.lastLine();
    ports = await freePorts();
    const two = start();
    expect(await two.end()).toBe(1);
    expect(two.output()).toContain('zijn al in gebruik door een andere npm start');
  });
});
