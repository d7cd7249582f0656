// Somebody practises: with the real SDK, the real rules and the real functions.
import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidatePath, candidatesPath, regionPath } from '@instroom/domain/paths.ts';
import { practiceAnswerSchema } from '@instroom/domain/region/practice.ts';
import {
  collection,
  doc,
  getCountFromServer,
  getDocs,
  onSnapshot,
  query,
} from 'firebase/firestore';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { awaitMembership } from '../setup/application.ts';
import { type Client, signedOut, signInAs } from '../setup/clients.ts';
import { aBody, aStoredForm, submit } from '../setup/form.ts';
import { aRegion } from '../setup/region.ts';

const refusal = (code: string) => ({ details: expect.objectContaining({ code }) });

async function aPractising(client: Client): Promise<string> {
  const answer = await client.call('startPractice', { commandId: randomUUID() });
  return practiceAnswerSchema.parse(answer).regionId;
}

async function aViewer() {
  const region = await aRegion();
  await awaitMembership(region.regionId, region.viewer);
  return { region, client: await signInAs(region.viewer) };
}

const sizeOf = async ({ db }: Client, path: string) =>
  (await getCountFromServer(query(collection(db, path)))).data().count;

describe('practising', () => {
  it('lets a viewer do what an editor does, in a region of his or her own only', async () => {
    const { region, client } = await aViewer();
    const regionId = await aPractising(client);
    expect(await sizeOf(client, candidatesPath(regionId))).toBe(60);
    const move = {
      commandId: randomUUID(),
      candidateId: 'oefen-001',
      move: { to: 'exited', exit: { reason: 'timing', reachableAgain: true } },
    };
    expect(await client.call('movePhase', { regionId, ...move })).toEqual({ phase: 'exited' });

    await adminDb().doc(candidatePath(region.regionId, 'oefen-001')).set(aCandidate());
    const real = client.call('movePhase', { regionId: region.regionId, ...move });
    await expect(real).rejects.toMatchObject(refusal('not_allowed'));
    const colleague = await signInAs(region.regionAdmin);
    const peek = getDocs(collection(colleague.db, candidatesPath(regionId)));
    await expect(peek).rejects.toMatchObject({ code: 'permission-denied' });
  });

  it('shows how far it is while it begins anew, and never throws its person out', async () => {
    const { client } = await aViewer();
    const regionId = await aPractising(client);
    await adminDb().doc(candidatePath(regionId, 'own')).set(aCandidate());
    // The local backend lets a deletion and a function's transaction on one document wait for each other.
    await expect.poll(() => sizeOf(client, `${candidatePath(regionId, 'own')}/events`)).toBe(1);
    const seen: string[] = [];
    const refused: unknown[] = [];
    const stop = onSnapshot(
      doc(client.db, regionPath(regionId)),
      (snapshot) => seen.push(snapshot.get('practice.run.state')),
      (error) => refused.push(error),
    );
    await client.call('resetPractice', { commandId: randomUUID() });
    await expect.poll(() => seen.at(-1)).toBe('ready');
    stop();
    expect(seen).toEqual(expect.arrayContaining(['emptying', 'filling', 'ready']));
    expect(refused).toEqual([]);
    expect(await sizeOf(client, candidatesPath(regionId))).toBe(60);
  });

  it('is not for strangers, nor for who is not signed in', async () => {
    const stranger = await signInAs(`stranger-${randomUUID()}`);
    const command = { commandId: randomUUID() };
    for (const name of ['startPractice', 'resetPractice']) {
      await expect(stranger.call(name, command)).rejects.toMatchObject(refusal('not_allowed'));
      const nobody = signedOut().call(name, command);
      await expect(nobody).rejects.toMatchObject(refusal('unauthenticated'));
    }
  });

  it('takes nobody in from a website', async () => {
    const { client } = await aViewer();
    const regionId = await aPractising(client);
    const formId = await aStoredForm(regionId);
    expect((await submit(formId, aBody())).status).toBe(404);
  });
});
