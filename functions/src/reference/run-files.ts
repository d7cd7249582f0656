// Where the files of a run lie: `source/` what was fetched, `work/` what the steps hand to each other, `manifest` what the
// next run is compared with. And what sources teach us of postcodes, which outlives runs.
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import {
  type LearnedPlaces,
  learnedPlacesSchema,
} from '@instroom/domain/organization/derive-municipality.ts';
import {
  type Manifest,
  type ManifestEntry,
  manifestEntrySchema,
} from '@instroom/domain/reference/diff.ts';
import { z } from 'zod';
import { type Files, linesOf } from '../platform/files.ts';
import type { ArtifactStore } from './sources/adapter.ts';

const root = 'imports';
const runFolder = (runId: string) => `${root}/runs/${runId}/`;
const manifestFile = (runId: string) => `${runFolder(runId)}manifest.ndjson`;
export const sourceFile = (runId: string, name: string) => `${runFolder(runId)}source/${name}`;
export const workFile = (runId: string, name: string) => `${runFolder(runId)}work/${name}`;
const placesFolder = `${root}/places/`;
const ndjson = 'application/x-ndjson';

export type Artifact = { name: string; bytes: number; sha256: string };

/** `written` gets a line for each file, in the order of names. */
export function artifactStore(files: Files, runId: string, written: Artifact[]): ArtifactStore {
  const prefix = sourceFile(runId, '');
  return {
    async write(name, content, contentType) {
      const size = await files.write(prefix + name, content, contentType);
      const others = written.filter((artifact) => artifact.name !== name);
      const all = [...others, { name, ...size }].sort((a, b) => (a.name < b.name ? -1 : 1));
      written.splice(0, written.length, ...all);
      return size;
    },
    read: (name) => files.read(prefix + name),
    list: async () => (await files.list(prefix)).map((path) => path.slice(prefix.length)),
  };
}

const entrySchema = z.tuple([z.string(), manifestEntrySchema]);

export async function writeEntries(files: Files, path: string, manifest: Manifest): Promise<void> {
  const lines = [...manifest].map((entry) => `${JSON.stringify(entry)}\n`);
  await files.write(path, lines.join(''), ndjson);
}

export async function readEntries(files: Files, path: string): Promise<Map<string, ManifestEntry>> {
  const manifest = new Map<string, ManifestEntry>();
  for await (const line of linesOf(files.read(path))) {
    const [key, entry] = entrySchema.parse(JSON.parse(line));
    manifest.set(key, entry);
  }
  return manifest;
}

export const writeManifest = (files: Files, runId: string, manifest: Manifest) =>
  writeEntries(files, manifestFile(runId), manifest);

/** Empty before the first good run. */
export async function readManifest(files: Files, runId: string | undefined) {
  return runId ? readEntries(files, manifestFile(runId)) : new Map<string, ManifestEntry>();
}

export function writeLines(files: Files, path: string, lines: Readable): Promise<unknown> {
  return files.write(path, lines, ndjson);
}

export async function writePlaces(files: Files, sourceId: string, places: LearnedPlaces) {
  if (Object.keys(places).length === 0) return;
  await files.write(`${placesFolder}${sourceId}.json`, JSON.stringify(places), 'application/json');
}

export async function readPlaces(files: Files): Promise<LearnedPlaces[]> {
  const paths = await files.list(placesFolder);
  const read = async (path: string) =>
    learnedPlacesSchema.parse(JSON.parse(await text(files.read(path))));
  return Promise.all(paths.map(read));
}

/** What nobody compares with any more. */
export async function removeRun(files: Files, runId: string): Promise<void> {
  for (const path of await files.list(runFolder(runId))) await files.remove(path);
}

export async function removeWork(files: Files, runId: string): Promise<void> {
  for (const path of await files.list(workFile(runId, ''))) await files.remove(path);
}

/** All runs of a source but these: also what a stop left behind. */
export async function removeOthers(
  files: Files,
  sourceId: string,
  kept: readonly (string | undefined)[],
): Promise<void> {
  const folders = kept.flatMap((runId) => (runId ? [runFolder(runId)] : []));
  for (const path of await files.list(`${root}/runs/${sourceId}-`))
    if (!folders.some((folder) => path.startsWith(folder))) await files.remove(path);
}
