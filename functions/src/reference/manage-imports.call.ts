// Who administers the platform asks a source now, brings a file, and decides on what was held.
import {
  decideRunCommandSchema,
  importFileCommandSchema,
  startImportCommandSchema,
} from '@instroom/domain/reference/import-run.ts';
import { platformCall } from '../platform/callable.ts';
import { decideRun as decide } from './decide-run.ts';
import { importFile as bring } from './import-file.ts';
import { liveDeps } from './live-deps.ts';
import { sourceSecrets as secrets } from './sources/all-sources.ts';
import { startRun } from './start-run.ts';

const runIdOf = ({ sourceId, commandId }: { sourceId: string; commandId: string }) =>
  `${sourceId}-${commandId}`;

export const startImport = platformCall(
  startImportCommandSchema,
  (command, { uid }) => startRun(liveDeps(), { ...command, runId: runIdOf(command), byUid: uid }),
  { secrets },
);

export const importFile = platformCall(
  importFileCommandSchema,
  ({ content, fileName: _shownOnly, ...command }, { uid }) =>
    bring(liveDeps(), {
      ...command,
      runId: runIdOf(command),
      byUid: uid,
      content: Buffer.from(content, 'base64'),
    }),
  { memory: '512MiB', timeoutSeconds: 120 },
);

export const decideRun = platformCall(decideRunCommandSchema, (command, { uid }) =>
  decide(liveDeps(), { ...command, uid }),
);
