import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import type { PhaseMove } from '@instroom/domain/candidate/journey.ts';
import { noWords } from '@instroom/domain/custom/vocabulary.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { candidatePath, consentPath, regionPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { moveCandidate } from './move-candidate.ts';

const now = new Date('2026-03-10T12:00:00Z');

async function aDossier(fields: Partial<Candidate> = {}) {
  const { regionId } = await aRegion();
  const document = adminDb().doc(candidatePath(regionId, 'one'));
  await document.set(aCandidate(fields));
  const move = (wish: PhaseMove, commandId = randomUUID()) =>
    moveCandidate(adminDb(), {
      regionId,
      candidateId: 'one',
      commandId,
      move: wish,
      uid: 'editor',
      now,
    });
  const stored = async () => candidateSchema.parse((await document.get()).data());
  return { regionId, move, stored };
}

describe('moving a candidate', () => {
  it('sets phase, status and moments, and who did it', async () => {
    const { move, stored } = await aDossier();
    expect(await move({ to: 'orienting' })).toEqual({ phase: 'orienting' });
    expect(await stored()).toMatchObject({
      phase: 'orienting',
      phaseSince: now,
      status: 'intake_done',
      updatedBy: 'editor',
      updatedAt: now,
    });
  });

  it('steps to another status within the phase', async () => {
    const { move, stored } = await aDossier();
    const before = await stored();
    expect(await move({ to: 'new', status: 'attempted' })).toEqual({ phase: 'new' });
    expect(await stored()).toEqual({
      ...before,
      status: 'attempted',
      statusSince: now,
      updatedBy: 'editor',
      updatedAt: now,
    });
  });

  it('makes a new version where it sets what editors write too', async () => {
    const { move, stored } = await aDossier({ revision: 'seen', phase: 'preparing' });
    await move({ to: 'training', chosenRoute: 'zib' });
    const { chosenRoute, revision, previousRevision } = await stored();
    expect([chosenRoute, previousRevision]).toEqual(['zib', 'seen']);
    expect(revision).not.toBe('seen');
  });

  it('takes a status of the region, which counts as its base status', async () => {
    const { regionId, move, stored } = await aDossier();
    const own = { code: 'wachtlijst', label: 'Wachtlijst', base: 'in_talks', active: true };
    const vocabulary = { ...noWords, statuses: [own] };
    await adminDb().doc(regionPath(regionId)).update({ vocabulary });
    await move({ to: 'matching', ownStatus: 'wachtlijst' });
    expect(await stored()).toMatchObject({ status: 'in_talks', ownStatus: 'wachtlijst' });
    await move({ to: 'matching', status: 'matched' });
    expect(await stored()).not.toHaveProperty('ownStatus');
    await expect(move({ to: 'matching', ownStatus: 'nergens' })).rejects.toMatchObject({
      code: 'status_not_in_phase',
    });
  });

  it('moves once when the same command comes twice, and answers the same', async () => {
    const { move, stored } = await aDossier();
    const commandId = randomUUID();
    const answers = await Promise.all([
      move({ to: 'orienting' }, commandId),
      move({ to: 'orienting' }, commandId),
    ]);
    await move({ to: 'matching' });
    expect(await move({ to: 'orienting' }, commandId)).toEqual(answers[0]);
    expect((await stored()).phase).toBe('matching');
  });

  it('closes with the term of the region and reopens with fresh consent, which it records', async () => {
    const { regionId, move, stored } = await aDossier();
    await move({ to: 'exited', exit: { reason: 'timing', reachableAgain: true } });
    expect(await stored()).toMatchObject({ closedAt: now, retainUntil: addDays(now, 28) });

    const commandId = randomUUID();
    const freshConsent = { privacyStatementVersion: '2', keepOneYear: true };
    await move({ to: 'orienting', freshConsent }, commandId);
    const open = await stored();
    expect([open.exit, open.closedAt, open.retainUntil]).toEqual([undefined, undefined, undefined]);
    const proof = await adminDb()
      .doc(consentPath(regionId, 'one', commandId))
      .get();
    expect(proof.data()).toMatchObject({ ...freshConsent, standing: 'given', channel: 'adviser' });
  });

  it('refuses what the journey does not allow and changes nothing', async () => {
    const { move, stored } = await aDossier();
    const before = await stored();
    await expect(move({ to: 'exited' })).rejects.toMatchObject({ code: 'exit_reason_required' });
    expect(await stored()).toEqual(before);
  });

  it('says so when the candidate does not exist', async () => {
    const { regionId } = await aRegion();
    const command = {
      regionId,
      candidateId: 'nobody',
      commandId: randomUUID(),
      uid: 'editor',
      now,
    };
    await expect(
      moveCandidate(adminDb(), { ...command, move: { to: 'orienting' } }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});
