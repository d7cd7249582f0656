// Only functions keep files, of imports and of dossiers: nobody else reads or writes one, also where it is his or her own.
import { randomUUID } from 'node:crypto';
import * as paths from '@instroom/domain/paths.ts';
import {
  connectStorageEmulator,
  deleteObject,
  getBytes,
  getDownloadURL,
  getMetadata,
  getStorage,
  listAll,
  ref,
  updateMetadata,
  uploadString,
} from 'firebase/storage';
import { beforeAll, describe, expect, it } from 'vitest';
import { host } from '../../local/src/ports.ts';
import { backendAddress } from '../setup/backend.ts';
import { type Actor, aCast, actorNames, type Cast } from './actors.ts';

const denied = { code: 'storage/unauthorized' };
let cast: Cast;
let folder: string;

beforeAll(async () => {
  cast = await aCast();
  folder = `regions/${cast.regionId}`;
  for (const { app } of Object.values(cast.clients))
    connectStorageEmulator(
      getStorage(app, `gs://${bucket()}`),
      host,
      backendAddress().ports.storage,
    );
  await putOnServer(`${folder}/existing.txt`);
});

describe.each(actorNames)('%s', (actor) => {
  it('may not read, describe or list a file', async () => {
    const file = fileOf(actor, 'existing.txt');
    await expect(getBytes(file)).rejects.toMatchObject(denied);
    await expect(getMetadata(file)).rejects.toMatchObject(denied);
    await expect(listAll(fileOf(actor, ''))).rejects.toMatchObject(denied);
  });

  it('may not add, replace or delete a file', async () => {
    await expect(uploadString(fileOf(actor, randomUUID()), 'x')).rejects.toMatchObject(denied);
    await expect(uploadString(fileOf(actor, 'existing.txt'), 'x')).rejects.toMatchObject(denied);
    await expect(deleteObject(fileOf(actor, 'existing.txt'))).rejects.toMatchObject(denied);
  });
});

describe.each(actorNames)('%s and the files of a dossier', (actor) => {
  const folder = () => paths.attachmentPath(cast.regionId, 'one', 'an-id');
  const inFolder = (name: string) =>
    ref(getStorage(cast.clients[actor].app, `gs://${bucket()}`), `${folder()}/${name}`);

  it('may not be read, described, listed or given an address', async () => {
    await putOnServer(`${folder()}/${'0'.repeat(64)}`);
    const file = inFolder('0'.repeat(64));
    await expect(getBytes(file)).rejects.toMatchObject(denied);
    await expect(getDownloadURL(file)).rejects.toMatchObject(denied);
    await expect(getMetadata(file)).rejects.toMatchObject(denied);
    await expect(listAll(inFolder(''))).rejects.toMatchObject(denied);
  });

  it('may not be added, replaced, renamed or deleted', async () => {
    const file = inFolder('0'.repeat(64));
    await expect(uploadString(inFolder(randomUUID()), 'x')).rejects.toMatchObject(denied);
    await expect(uploadString(file, 'x')).rejects.toMatchObject(denied);
    await expect(updateMetadata(file, { cacheControl: 'x' })).rejects.toMatchObject(denied);
    await expect(deleteObject(file)).rejects.toMatchObject(denied);
  });
});

it('the server may add a file and read it', async () => {
  await putOnServer(`${folder}/other.txt`);
  const name = encodeURIComponent(`${folder}/other.txt`);
  const read = await fetch(serverUrl(`/storage/v1/b/${bucket()}/o/${name}?alt=media`));
  expect(await read.text()).toBe('content');
});

function fileOf(actor: Actor, name: string) {
  return ref(getStorage(cast.clients[actor].app, `gs://${bucket()}`), `${folder}/${name}`);
}

/** The JSON interface, which the rules do not guard: it is how servers speak to Storage. */
async function putOnServer(path: string) {
  const name = encodeURIComponent(path);
  const url = serverUrl(`/upload/storage/v1/b/${bucket()}/o?uploadType=media&name=${name}`);
  const answer = await fetch(url, { method: 'POST', body: 'content' });
  expect(answer.status).toBe(200);
}

function serverUrl(path: string): string {
  return `http://${host}:${backendAddress().ports.storage}${path}`;
}

function bucket(): string {
  return `${backendAddress().projectId}.appspot.com`;
}
