// `npm start` as a newcomer meets it: it starts, keeps what was done, stops without leaving anything behind, and says
// in one sentence what stands in its way. The tests are days in the life of one checkout, in this order, since making
// the demo anew for each would take long.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dataFolderOf } from '../../local/src/data-folder.ts';
import { freePorts, host, type Ports, refuseUsedPorts } from '../../local/src/ports.ts';
import { noteIn, signIn } from './note.ts';
import { endAllStarts, startInstroom } from './running-start.ts';

// Beside the real one, so that it is accepted where that is.
const dataFolder = `${dataFolderOf({})}-test-${process.pid}`;
let ports: Ports;

beforeAll(async () => {
  ports = await freePorts();
});
afterEach(endAllStarts);
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

const start = (...flags: string[]) => startInstroom({ ports, dataFolder, flags });
const url = () => `http://${host}:${ports.web}`;
const ready = () => `Instroom is klaar: ${url()}`;

describe('npm start', { timeout: 120_000 }, () => {
  it('ends by saying where, after the accounts that can sign in', async () => {
    const first = start();
    expect(await first.lastLine()).toBe(ready());
    expect(first.output()).toContain('bewerker@demo-oost.example');
    expect((await fetch(`${url()}/demo-site`)).status).toBe(200);
    expect(await signIn(ports, 'bewerker@demo-oost.example')).toBe(200);

    await noteIn(ports).write();
    expect(await first.interrupt()).toBe(0);
    // Nothing listens any more, so nothing is left running.
    await refuseUsedPorts(ports);
  });

  it('knows the next time what was done, and the accounts still work', async () => {
    expect(await start().lastLine()).toBe(ready());
    expect(await noteIn(ports).isThere()).toBe(true);
    expect(await signIn(ports, 'bewerker@demo-oost.example')).toBe(200);
  });

  it('falls back on the save before when the last one cannot be read, and keeps that aside', async () => {
    const broken = join(dataFolder, 'saved-9');
    mkdirSync(broken, { mode: 0o700 });
    writeFileSync(join(broken, 'firebase-export-metadata.json'), 'no JSON');
    const one = start();
    expect(await one.lastLine()).toBe(ready());
    expect(one.output()).toContain(`staan nu apart in ${join(dataFolder, 'unreadable-9')}`);
    expect(await noteIn(ports).isThere()).toBe(true);
  });

  it('leaves nothing running when it is killed outright', async () => {
    const one = start();
    await one.lastLine();
    await one.kill();
    const released = () => refuseUsedPorts(ports).then(() => 'released');
    await expect.poll(released, { timeout: 9000 }).toBe('released');
  });

  it('does not let two runs write to the same data', async () => {
    await start().lastLine();
    const other = startInstroom({ ports: await freePorts(), dataFolder, flags: [] });
    expect(await other.end()).toBe(1);
    expect(other.output()).toContain('zijn al in gebruik door een andere npm start');
  });

  it('begins anew when asked', async () => {
    expect(await start('--fresh').lastLine()).toBe(ready());
    expect(await noteIn(ports).isThere()).toBe(false);
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

  it('says at the start that a data folder will be refused', async () => {
    const one = startInstroom({ ports, dataFolder: '/tmp/instroom-test/data', flags: [] });
    expect(await one.end()).toBe(1);
    expect(one.output()).toMatch(
      /^De gegevens kunnen niet in \/tmp\/instroom-test\/data staan.*\n$/,
    );
  });
});
