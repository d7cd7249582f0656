// What somebody known fills in anew: taken over by an editor, or not, and by one editor only.
import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { aField } from '@instroom/domain/custom/a-field.ts';
import { fieldDefId } from '@instroom/domain/custom/field-def.ts';
import { auditPath, candidatePath, fieldDefPath, interactionPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { signInAs } from '../setup/clients.ts';
import { aRegion } from '../setup/region.ts';

async function aProposal(fields: Partial<Candidate> = {}, custom: object = {}) {
  const region = await aRegion();
  const { regionId } = region;
  const document = adminDb().doc(candidatePath(regionId, 'anna'));
  await document.set(aCandidate({ revision: 'seen', ...fields }));
  const interaction = adminDb().doc(interactionPath(regionId, 'anna', 'form-one'));
  await interaction.set({
    ...{ kind: 'form', at: new Date(), direction: 'in', byUid: 'form:f', attachmentIds: [] },
    proposal: {
      formId: 'f',
      submissionKey: 'one',
      values: { email: 'anders@kandidaat.example', lastName: 'Zwart', sectors: ['vo', 'mbo'] },
      custom,
      state: 'open',
    },
  });
  const command = (answer: object, commandId = randomUUID()) => ({
    ...{ regionId, candidateId: 'anna', interactionId: 'form-one', commandId, answer },
  });
  const stored = async () => candidateSchema.parse((await document.get()).data());
  const proposal = async () => (await interaction.get()).get('proposal');
  return { ...region, document, command, stored, proposal };
}

const take = (...fields: string[]) => ({ state: 'taken', fields, custom: [] });
const dismiss = { state: 'dismissed' };
const refusal = (code: string) => ({ details: expect.objectContaining({ code }) });

describe('a proposal', () => {
  it('is taken field by field; the dossier has a new version, and nothing else of it', async () => {
    const { editor, command, stored, proposal } = await aProposal();
    const { call } = await signInAs(editor);
    expect(await call('answerProposal', command(take('lastName', 'sectors')))).toEqual({
      state: 'taken',
    });
    const candidate = await stored();
    expect(candidate).toMatchObject({
      ...{ lastName: 'Zwart', sectors: ['vo', 'mbo'], displayNameSort: 'zwart anna' },
      ...{ email: 'anna.voorbeeld@kandidaat.example', previousRevision: 'seen' },
      updatedBy: editor,
    });
    expect(await proposal()).toMatchObject({
      state: 'taken',
      answer: { byUid: editor, fields: ['lastName', 'sectors'] },
    });
  });

  it('with own fields is held against those of the region', async () => {
    const { regionId, editor, command, stored } = await aProposal(
      { custom: { hat: 'rood' } },
      { size: 9 },
    );
    const { call } = await signInAs(editor);
    const answer = { state: 'taken', fields: [], custom: ['size'] };
    await expect(call('answerProposal', command(answer))).rejects.toMatchObject(
      refusal('field_unknown'),
    );
    const field = aField({ key: 'size', type: 'number' });
    await adminDb()
      .doc(fieldDefPath(regionId, fieldDefId(field)))
      .set(field);
    await call('answerProposal', command(answer));
    expect((await stored()).custom).toEqual({ hat: 'rood', size: 9 });
  });

  it('that is dismissed changes nothing, and may be open again', async () => {
    const { editor, regionAdmin, command, document, proposal } = await aProposal();
    const before = (await document.get()).get('lastName');
    const { call } = await signInAs(editor);
    await call('answerProposal', command(dismiss));
    expect(await proposal()).toMatchObject({ state: 'dismissed', answer: { byUid: editor } });
    expect((await document.get()).get('lastName')).toBe(before);
    await call('answerProposal', command({ state: 'open' }));
    expect((await proposal()).state).toBe('open');
    expect((await proposal()).answer).toBeUndefined();
    const admin = await signInAs(regionAdmin);
    await admin.call('answerProposal', command(take('lastName')));
  });

  it('is answered once: who comes second hears so, and nothing changes', async () => {
    const { editor, regionAdmin, command, stored, proposal } = await aProposal();
    const first = await signInAs(editor);
    const second = await signInAs(regionAdmin);
    const outcomes = await Promise.allSettled([
      first.call('answerProposal', command(take('lastName'))),
      second.call('answerProposal', command(dismiss)),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find(({ status }) => status === 'rejected');
    expect(refused).toMatchObject({ reason: refusal('proposal_answered') });
    const { state } = await proposal();
    expect((await stored()).lastName).toBe(state === 'taken' ? 'Zwart' : 'Voorbeeld');
    await expect(second.call('answerProposal', command(take('sectors')))).rejects.toMatchObject(
      refusal('proposal_answered'),
    );
  });

  it('once taken is not open again', async () => {
    const { editor, command } = await aProposal();
    const { call } = await signInAs(editor);
    await call('answerProposal', command(take('lastName')));
    await expect(call('answerProposal', command({ state: 'open' }))).rejects.toMatchObject(
      refusal('proposal_answered'),
    );
  });

  it('answered twice by the same command is answered once, with one act in the audit log', async () => {
    const { regionId, editor, command, document } = await aProposal();
    const { call } = await signInAs(editor);
    const same = command(take('sectors'));
    await call('answerProposal', same);
    const { updateTime } = await document.get();
    expect(await call('answerProposal', same)).toEqual({ state: 'taken' });
    expect((await document.get()).get('updatedBy')).toBe(editor);
    const log = await adminDb()
      .collection(auditPath(regionId))
      .where('kind', '==', 'interaction_changed')
      .get();
    expect(log.docs.map((entry) => entry.get('detail'))).toEqual([{ change: 'taken' }]);
    expect(updateTime).toBeDefined();
  });

  it('is not answered by viewers, strangers, or of a restricted candidate', async () => {
    const { viewer, inactive, editor, command, document } = await aProposal();
    const other = await aRegion();
    for (const uid of [viewer, inactive, other.editor]) {
      const { call } = await signInAs(uid);
      await expect(call('answerProposal', command(dismiss))).rejects.toMatchObject(
        refusal('not_allowed'),
      );
    }
    await document.update({ restricted: true });
    const { call } = await signInAs(editor);
    await expect(call('answerProposal', command(dismiss))).rejects.toMatchObject(
      refusal('restricted'),
    );
    await document.update({ restricted: false });
    await call('answerProposal', command(dismiss));
  });

  it('gives no e-mail address or phone number, nor what was not filled in', async () => {
    const { editor, command } = await aProposal();
    const { call } = await signInAs(editor);
    for (const fields of [['email'], ['phone'], ['motivation'], []])
      await expect(call('answerProposal', command(take(...fields)))).rejects.toMatchObject(
        refusal('invalid_input'),
      );
  });
});
