// How long `npm start` takes until it says that it is ready: the first time (build and demo data) and the next.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { checkout } from '../../local/src/checkout.ts';
import { freePorts, services, settingOf } from '../../local/src/ports.ts';
import { inSeconds, report } from './report.ts';

export async function benchStart(): Promise<void> {
  const dataFolder = mkdtempSync(join(homedir(), '.instroom-bench-'));
  try {
    rmSync(join(checkout, '.local/built'), { recursive: true, force: true });
    report('npm start, first time: build, backend, demo data', await timeStart(dataFolder), '10 s');
    report('npm start, again', await timeStart(dataFolder), '10 s');
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function timeStart(dataFolder: string): Promise<string> {
  const ports = await freePorts();
  const settings = Object.fromEntries(
    services.map((service) => [settingOf(service), String(ports[service])]),
  );
  const began = performance.now();
  const instroom = spawn('npm', ['start'], {
    cwd: checkout,
    env: { ...process.env, ...settings, INSTROOM_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const { pid } = instroom;
  if (!pid) throw new Error('npm did not start');
  for await (const line of createInterface({ input: instroom.stdout }))
    if (line.startsWith('Instroom is klaar')) break;
  const took = inSeconds(performance.now() - began);
  process.kill(-pid, 'SIGINT');
  await once(instroom, 'exit');
  return took;
}
