// A website form becomes a figure that a viewer's open dashboard shows.
import { candidatesPath, eventsPath, statsPath } from '@instroom/domain/paths.ts';
import { type Stats, statsShardSchema, sumShards } from '@instroom/domain/stats/stats.ts';
import { collection, onSnapshot } from 'firebase/firestore';
import { describe, expect, it, onTestFinished } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { type Client, signInAs } from '../setup/clients.ts';
import { aBody, aStoredForm, submit } from '../setup/form.ts';
import { aRegion } from '../setup/region.ts';

function watchFigures({ db }: Client, regionId: string): () => Stats {
  let stats = sumShards([]);
  const stop = onSnapshot(collection(db, statsPath(regionId)), (shards) => {
    stats = sumShards(shards.docs.map((shard) => statsShardSchema.parse(shard.data())));
  });
  onTestFinished(stop);
  return () => stats;
}

describe('a website form', () => {
  it('is a figure on a viewer’s dashboard within a second, once, however often it is sent', async () => {
    const region = await aRegion();
    const formId = await aStoredForm(region.regionId);
    const figures = watchFigures(await signInAs(region.viewer), region.regionId);
    const body = aBody({ sectors: ['vo'], subjects: ['wi'] });

    const answer = await submit(formId, body);
    expect([answer.status, await answer.json()]).toEqual([201, { status: 'received' }]);
    await expect
      .poll(() => figures().bySubject, { timeout: 1000, interval: 10 })
      .toEqual({ wi: 1 });

    const again = await submit(formId, body);
    expect([again.status, await again.json()]).toEqual([201, { status: 'received' }]);
    const sameAddress = await submit(
      formId,
      aBody({ email: body.answers.email, subjects: ['na'] }),
    );
    expect([sameAddress.status, await sameAddress.json()]).toEqual([201, { status: 'received' }]);

    // Once somebody who came later is counted, the ones before are as they stay.
    await submit(formId, aBody({ subjects: ['en'] }));
    await expect.poll(() => figures().bySubject).toEqual({ wi: 1, en: 1 });
    expect(figures()).toMatchObject({ byPhase: { new: 2 }, bySector: { vo: 1 } });
    const candidates = await adminDb().collection(candidatesPath(region.regionId)).get();
    expect(candidates.size).toBe(2);
  });

  it('moves on the dashboard when an editor moves the candidate, and the log says who', async () => {
    const region = await aRegion();
    const formId = await aStoredForm(region.regionId);
    const figures = watchFigures(await signInAs(region.viewer), region.regionId);
    await submit(formId, aBody());
    const [candidate] = (await adminDb().collection(candidatesPath(region.regionId)).get()).docs;
    const candidateId = candidate?.id ?? '';

    const editor = await signInAs(region.editor);
    const command = {
      regionId: region.regionId,
      candidateId,
      commandId: crypto.randomUUID(),
      move: { to: 'orienting' },
    };
    expect(await editor.call('movePhase', command)).toEqual({ phase: 'orienting' });
    await expect.poll(() => figures().byPhase, { timeout: 2000 }).toEqual({ orienting: 1 });

    const log = adminDb().collection(eventsPath(region.regionId, candidateId)).orderBy('at');
    const told = async () =>
      (await log.get()).docs.map((event) => [event.get('kind'), event.get('byUid')]);
    await expect.poll(told).toEqual([
      ['created', `form:${formId}`],
      ['phase_moved', region.editor],
    ]);
  });

  it('is erased from the live figures with the candidate', async () => {
    const region = await aRegion();
    const formId = await aStoredForm(region.regionId);
    const figures = watchFigures(await signInAs(region.viewer), region.regionId);
    await submit(formId, aBody({ subjects: ['wi'] }));
    await expect.poll(() => figures().bySubject, { timeout: 1000 }).toEqual({ wi: 1 });
    const [candidate] = (await adminDb().collection(candidatesPath(region.regionId)).get()).docs;
    await adminDb().recursiveDelete(adminDb().doc(candidate?.ref.path ?? ''));
    await expect.poll(() => figures().bySubject, { timeout: 2000 }).toEqual({});
    const left = await adminDb()
      .collection(eventsPath(region.regionId, candidate?.id ?? ''))
      .get();
    expect(left.size).toBe(0);
  });
});
