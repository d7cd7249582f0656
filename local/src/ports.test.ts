import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { freePorts, host, readPorts, refuseUsedPorts } from './ports.ts';

const servers: { close(): void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

function occupy(port: number) {
  return new Promise<void>((resolve) => {
    servers.push(createServer().listen(port, host, resolve));
  });
}

describe('ports', () => {
  it('are those of firebase.json unless a setting says otherwise', () => {
    expect(readPorts({})).toMatchObject({ web: 5000, auth: 5012, firestore: 5013 });
    expect(readPorts({ INSTROOM_PORT_AUTH: '6012' })).toMatchObject({ web: 5000, auth: 6012 });
  });

  it('are refused with the name of the setting when they are no ports', () => {
    expect(() => readPorts({ INSTROOM_PORT_WEB: 'five' })).toThrow('INSTROOM_PORT_WEB=five');
    expect(() => readPorts({ INSTROOM_PORT_HUB: '70000' })).toThrow('INSTROOM_PORT_HUB=70000');
  });

  it('are refused when two services would share one', () => {
    expect(() => readPorts({ INSTROOM_PORT_WEB: '5013' })).toThrow(
      'INSTROOM_PORT_WEB en INSTROOM_PORT_FIRESTORE wijzen allebei naar poort 5013',
    );
  });

  it('are refused in one sentence that names port and setting when one is in use', async () => {
    const ports = await freePorts();
    await expect(refuseUsedPorts(ports)).resolves.toBeUndefined();
    await occupy(ports.web);
    await expect(refuseUsedPorts(ports)).rejects.toThrow(
      new RegExp(
        `^Poort ${ports.web} is in gebruik\\. .* met INSTROOM_PORT_WEB=\\d+ npm start\\.$`,
      ),
    );
  });

  it('are all named when several are in use, with a setting for each', async () => {
    const ports = await freePorts();
    await occupy(ports.auth);
    await occupy(ports.hub);
    await expect(refuseUsedPorts(ports)).rejects.toThrow(
      new RegExp(`${ports.auth}, ${ports.hub} .*INSTROOM_PORT_AUTH=\\d+ INSTROOM_PORT_HUB=\\d+ `),
    );
  });

  it('are all different when free ones are chosen', async () => {
    const ports = Object.values(await freePorts());
    expect(new Set(ports).size).toBe(ports.length);
  });
});
