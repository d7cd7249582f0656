// Somebody brings a file in place of what would be fetched: it is kept byte by byte, and read as the source's.

import { DomainError } from '@instroom/domain/errors.ts';
import { sourceOf } from '@instroom/domain/reference/source.ts';
import type { ImportDeps } from './import-deps.ts';
import { type Artifact, artifactStore } from './run-files.ts';
import { type StartRun, startRun } from './start-run.ts';

/** What adapters look for before what they would have fetched. */
const fileName = 'file';

export async function importFile(
  deps: ImportDeps,
  { content, ...start }: Omit<StartRun, 'file'> & { content: Buffer },
): Promise<{ runId: string }> {
  if (!/^(file|duo)-/.test(start.sourceId)) throw new DomainError('invalid_input');
  if (content.length > sourceOf(start.sourceId).limits.maxBytes) throw new DomainError('too_large');
  const written: Artifact[] = [];
  const artifacts = artifactStore(deps.files, start.runId, written);
  await artifacts.write(fileName, content, 'application/octet-stream');
  const [file] = written;
  if (!file) throw new Error('the file was not kept');
  return startRun(deps, { ...start, file });
}
