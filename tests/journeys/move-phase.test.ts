// Who may move a candidate, and what the refusals say.
import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidatePath, memberPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { signedOut, signInAs } from '../setup/clients.ts';
import { aRegion } from '../setup/region.ts';

async function aDossier() {
  const region = await aRegion();
  await adminDb().doc(candidatePath(region.regionId, 'one')).set(aCandidate());
  const command = (move: object = { to: 'orienting' }, candidateId = 'one') => ({
    regionId: region.regionId,
    candidateId,
    commandId: randomUUID(),
    move,
  });
  return { region, command };
}

const refusal = (code: string) => ({ details: expect.objectContaining({ code }) });

describe('moving a candidate to another phase', () => {
  it('is for editors and admins of the region', async () => {
    const { region, command } = await aDossier();
    const editor = await signInAs(region.editor);
    expect(await editor.call('movePhase', command())).toEqual({ phase: 'orienting' });
    const admin = await signInAs(region.regionAdmin);
    expect(await admin.call('movePhase', command({ to: 'matching' }))).toEqual({
      phase: 'matching',
    });
  });

  it('is not for viewers, who were, who are from elsewhere, nor who is not signed in', async () => {
    const { region, command } = await aDossier();
    const other = await aRegion();
    for (const uid of [region.viewer, region.inactive, other.editor, `stranger-${randomUUID()}`]) {
      const client = await signInAs(uid);
      await expect(client.call('movePhase', command())).rejects.toMatchObject(
        refusal('not_allowed'),
      );
    }
    await expect(signedOut().call('movePhase', command())).rejects.toMatchObject(
      refusal('unauthenticated'),
    );
  });

  it('does not tell a stranger which candidates exist', async () => {
    const { region, command } = await aDossier();
    const viewer = await signInAs(region.viewer);
    await expect(viewer.call('movePhase', command({ to: 'new' }, 'nobody'))).rejects.toMatchObject(
      refusal('not_allowed'),
    );
    const editor = await signInAs(region.editor);
    await expect(editor.call('movePhase', command({ to: 'new' }, 'nobody'))).rejects.toMatchObject(
      refusal('not_found'),
    );
  });

  it('ends with the role: the next command of somebody who was made a viewer is refused', async () => {
    const { region, command } = await aDossier();
    const editor = await signInAs(region.editor);
    await editor.call('movePhase', command());
    await adminDb().doc(memberPath(region.regionId, region.editor)).update({ role: 'viewer' });
    await expect(editor.call('movePhase', command({ to: 'matching' }))).rejects.toMatchObject(
      refusal('not_allowed'),
    );
  });

  it('needs what the journey needs, and a whole command', async () => {
    const { region, command } = await aDossier();
    const editor = await signInAs(region.editor);
    await expect(editor.call('movePhase', command({ to: 'exited' }))).rejects.toMatchObject(
      refusal('exit_reason_required'),
    );
    await expect(editor.call('movePhase', command({ to: 'nowhere' }))).rejects.toMatchObject(
      refusal('invalid_input'),
    );
  });
});
