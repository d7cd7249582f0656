// Which ports the local services listen on, and whether they are free.
import { createServer } from 'node:net';
import { readFirebaseJson } from './firebase-json.ts';
import { ForeseenError } from './foreseen-error.ts';
import { messages } from './messages.ts';

export const host = '127.0.0.1';

export const services = [
  'web',
  'auth',
  'firestore',
  'functions',
  'storage',
  'tasks',
  'eventarc',
  'hub',
  'logging',
] as const;
export type Service = (typeof services)[number];
export type Ports = Record<Service, number>;

const defaultWebPort = 5000;

/** The environment variable that sets a service's port. */
export function settingOf(service: Service): string {
  return `INSTROOM_PORT_${service.toUpperCase()}`;
}

/** The ports as set in the environment, else those of firebase.json. */
export function readPorts(env: NodeJS.ProcessEnv): Ports {
  const { emulators } = readFirebaseJson();
  const ports = portsFrom((service) => {
    const setting = env[settingOf(service)];
    return setting ? parsePort(service, setting) : (emulators[service]?.port ?? defaultWebPort);
  });
  refuseSharedPorts(ports);
  return ports;
}

/** Refuses with one sentence when another program holds one of the ports. */
export async function refuseUsedPorts(ports: Ports): Promise<void> {
  const used = [];
  for (const service of services) {
    if (!(await isFree(ports[service]))) used.push({ service, port: ports[service] });
  }
  if (used.length === 0) return;

  const settings = [];
  for (const { service, port } of used) {
    settings.push(`${settingOf(service)}=${await nextFreePort(port + 100)}`);
  }
  throw new ForeseenError(
    messages.portsInUse(
      used.map(({ port }) => port),
      settings,
    ),
  );
}

/** Ports that are free now, for a run beside others such as a test. */
export async function freePorts(): Promise<Ports> {
  // Below the range from which the system itself gives out ports, and in blocks: two runs that choose at the same
  // moment rarely meet.
  const first = 20_000 + 10 * Math.floor(Math.random() * 1200);
  const ports = portsFrom((service) => first + services.indexOf(service));
  const free = await Promise.all(Object.values(ports).map(isFree));
  return free.every(Boolean) ? ports : freePorts();
}

function portsFrom(portOf: (service: Service) => number): Ports {
  return {
    web: portOf('web'),
    auth: portOf('auth'),
    firestore: portOf('firestore'),
    functions: portOf('functions'),
    storage: portOf('storage'),
    tasks: portOf('tasks'),
    eventarc: portOf('eventarc'),
    hub: portOf('hub'),
    logging: portOf('logging'),
  };
}

function parsePort(service: Service, setting: string): number {
  const port = Number(setting);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new ForeseenError(messages.portInvalid(settingOf(service), setting));
  }
  return port;
}

function refuseSharedPorts(ports: Ports) {
  for (const service of services) {
    const twin = services.find((other) => other !== service && ports[other] === ports[service]);
    if (twin) {
      throw new ForeseenError(
        messages.portShared(ports[service], settingOf(service), settingOf(twin)),
      );
    }
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

async function nextFreePort(from: number): Promise<number> {
  let port = from > 65_535 ? 20_000 : from;
  while (!(await isFree(port))) port += 1;
  return port;
}
