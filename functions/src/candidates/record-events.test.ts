// The log of a candidate as the deployed function writes it for changed fields.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidatePath, eventPath, eventsPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { controls, useOwnBackend } from '../../../tests/setup/backend.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { recordEventOnce } from './record-events.ts';

useOwnBackend();

const at = new Date('2026-11-26T12:00:00Z');
const fields = ['fte'];
const event = { kind: 'field_changed' as const, fields, at, byUid: 'anna' };

async function aDossier() {
  const { regionId } = await aRegion();
  const place = { regionId, candidateId: 'one' };
  const document = adminDb().doc(candidatePath(regionId, 'one'));
  await document.set(aCandidate());
  const changes = async () => {
    await controls().awaitIdle();
    const log = await adminDb().collection(eventsPath(regionId, 'one')).get();
    return log.docs.map((one) => one.data()).filter(({ kind }) => kind === 'field_changed');
  };
  return { place, document, changes };
}

describe('a change of fields', () => {
  it('is one event with their names, also when it is told of twice', async () => {
    const { document, changes } = await aDossier();
    await changes();
    await controls().setFaultPlan([
      {
        match: { operation: 'functions.deliver', function: 'candidateChanged' },
        action: { type: 'duplicate', count: 1 },
      },
    ]);
    await document.update({ motivation: 'Geheim', fte: 0.8, updatedBy: 'anna', updatedAt: at });
    const [told, ...more] = await changes();
    await controls().clearFaultPlan();
    expect(more).toEqual([]);
    expect(told).toMatchObject({ byUid: 'anna' });
    expect(told?.fields.toSorted()).toEqual(['fte', 'motivation']);
    expect(JSON.stringify(told)).not.toContain('Geheim');
  });

  it('is none where only the phase, the owner or what follows from other things changed', async () => {
    const { document, changes } = await aDossier();
    await document.update({ ownerUid: 'anna', lastContactAt: at, openProposalCount: 2 });
    expect(await changes()).toEqual([]);
  });

  it('leaves nothing behind under a candidate who is gone', async () => {
    const { place, document } = await aDossier();
    await recordEventOnce(adminDb(), place, 'kept', event);
    await recordEventOnce(adminDb(), place, 'kept', { ...event, fields: ['other'] });
    const own = (id: string) =>
      adminDb()
        .doc(eventPath(place.regionId, 'one', id))
        .get();
    expect((await own('kept')).get('fields')).toEqual(['fte']);
    await document.delete();
    await recordEventOnce(adminDb(), place, 'late', event);
    expect((await own('late')).exists).toBe(false);
  });
});
