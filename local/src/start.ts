// `npm start`: builds what changed, starts the backend with the data of last time, adds the demo where it is missing
// and serves the web application, until it is interrupted.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  buildFunctionsIfChanged,
  buildWebIfChanged,
  watchForDevelopment,
} from '../../scripts/build.ts';
import { UnreadableState } from './backend/engine.ts';
import { type Backend, startBackend } from './backend.ts';
import { checkout, scratchFolder } from './checkout.ts';
import { dataFolderOf, openDataFolder, reasonOf } from './data-folder.ts';
import { lockDataFolder } from './data-lock.ts';
import { ForeseenError } from './foreseen-error.ts';
import { messages } from './messages.ts';
import { type Ports, readPorts, refuseUsedPorts } from './ports.ts';
import { followRealTime } from './real-time.ts';
import { newestSave, removeSaves, removeUnfinishedSaves, setAside } from './saved-state.ts';
import { keepSaving, refuseUnsavable } from './saving.ts';
import { accounts, password } from './seed/accounts.ts';
import { importOrganizations } from './seed/import-organizations.ts';
import { seed } from './seed/seed.ts';
import { beforeEnd, end, endOnSignals, endWithNpm, isEnding } from './shutdown.ts';
import { startStandIns } from './sources/start-stand-ins.ts';
import { demoAccounts } from './web-server/client-config.ts';
import { startWeb } from './web-server.ts';

const logFile = join(scratchFolder, 'backend.log');

interface Choices {
  fresh: boolean;
  dev: boolean;
}

async function start({ fresh, dev }: Choices): Promise<void> {
  const ports = readPorts(process.env);
  await refuseUsedPorts(ports);
  const dataFolder = takeDataFolder(fresh);

  say(messages.building);
  await Promise.all([
    dev ? undefined : built(buildWebIfChanged()),
    built(dev ? watchForDevelopment() : buildFunctionsIfChanged()).then(() =>
      prepareBackend(ports, dataFolder),
    ),
  ]);
  const web = await startWeb({ ports, mode: dev ? 'dev' : 'built', demoAccounts });
  beforeEnd(() => web.close());

  say(messages.welcome(web.url, accounts, password));
  say(messages.ready(web.url));
}

/** Vite's own words say enough; where in Vite it failed does not help. */
function built(build: Promise<void>): Promise<void> {
  return build.catch((error) => {
    throw new ForeseenError(messages.buildFailed(reasonOf(error)));
  });
}

function takeDataFolder(fresh: boolean): string {
  const folder = dataFolderOf(process.env);
  openDataFolder(folder);
  beforeEnd(lockDataFolder(folder));
  removeUnfinishedSaves(folder);
  if (fresh) removeSaves(folder);
  return folder;
}

async function prepareBackend(ports: Ports, dataFolder: string): Promise<void> {
  say(messages.startingBackend);
  const standIns = await startStandIns();
  beforeEnd(() => standIns.close());
  const backend = await startFromNewestSave(ports, dataFolder, standIns.settings);
  beforeEnd(() => backend.stop());
  let isRunning = true;
  void backend.ended.then(() => {
    isRunning = false;
    if (!isEnding()) fail(new ForeseenError(messages.backendDied(logFile)));
  });
  await refuseUnsavable(backend, dataFolder);
  followRealTime(backend);

  say(messages.preparingData);
  await seed(backend, { candidatesPerNeighbour: 60 });
  await importOrganizations(backend, () => isRunning);
  // Only from here on: a save never holds half a demo.
  const saveForTheLastTime = keepSaving(backend, dataFolder);
  beforeEnd(() => (isRunning ? saveForTheLastTime() : undefined));
}

/** A save that cannot be read is kept aside, and the one before it is tried. */
async function startFromNewestSave(
  ports: Ports,
  dataFolder: string,
  functionSettings: Record<string, string>,
): Promise<Backend> {
  const importFrom = newestSave(dataFolder);
  try {
    return await startBackend({ ports, importFrom, logFile, functionSettings });
  } catch (error) {
    if (error instanceof ForeseenError) throw error;
    if (!(error instanceof UnreadableState) || !importFrom) {
      throw new ForeseenError(messages.backendFailed(reasonOf(error)));
    }
    say(messages.stateUnreadable(setAside(importFrom), error.message));
    return startFromNewestSave(ports, dataFolder, functionSettings);
  }
}

function say(text: string) {
  process.stdout.write(`${text}\n`);
}

function fail(error: unknown) {
  console.error(error instanceof ForeseenError ? error.message : error);
  void end(1);
}

endOnSignals(() => say(messages.saving));
if (process.env.npm_lifecycle_event) endWithNpm();
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

const { values: choices } = parseArgs({
  options: {
    fresh: { type: 'boolean', default: false },
    dev: { type: 'boolean', default: false },
  },
});
mkdirSync(scratchFolder, { recursive: true });
const settings = join(checkout, '.env');
if (existsSync(settings)) process.loadEnvFile(settings);
start(choices).catch(fail);
