import { randomUUID } from 'node:crypto';
import { aForm } from '@instroom/domain/form/a-form.ts';
import { checkSubmission, submissionSchema } from '@instroom/domain/form/submission.ts';
import {
  candidatePath,
  candidatesPath,
  interactionsPath,
  regionPath,
  submissionsPath,
} from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aBody } from '../../../tests/setup/form.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { readPhone } from '../platform/phone.ts';
import type { Verdict } from './rate-limit.ts';
import { keepForReview, registerSubmission } from './register-submission.ts';

const now = new Date('2026-03-10T12:00:00Z');

async function aWebsite() {
  const { regionId } = await aRegion();
  const form = aForm({ regionId });
  const formId = `${regionId}-contact`;
  const arrivalOf = (body: object) => ({
    form,
    formId,
    submission: submissionSchema.parse(body),
    now,
  });
  const send = (body: object, verdict: Exclude<Verdict, 'refused'> = 'within') => {
    const arrival = arrivalOf(body);
    const accepted = checkSubmission(arrival.submission, form, readPhone);
    if (!accepted.ok) throw new Error('not accepted');
    return registerSubmission(adminDb(), { ...arrival, accepted, verdict });
  };
  const candidates = async () => (await adminDb().collection(candidatesPath(regionId)).get()).docs;
  const submissions = async () =>
    (await adminDb().collection(submissionsPath(regionId)).get()).docs;
  return { regionId, arrivalOf, send, candidates, submissions };
}

describe('registering a submission', () => {
  it('makes one candidate of the same submission, however often and at once it comes', async () => {
    const { send, candidates, submissions } = await aWebsite();
    const body = aBody();
    const outcomes = await Promise.all([send(body), send(body), send(body)]);
    expect(outcomes).toEqual(['created', 'created', 'created']);
    expect(await candidates()).toHaveLength(1);
    expect(await submissions()).toHaveLength(1);
  });

  it('makes one candidate of two different submissions with one e-mail address at once', async () => {
    const { send, candidates } = await aWebsite();
    const email = `samen-${randomUUID()}@kandidaat.example`;
    const outcomes = await Promise.all([
      send(aBody({ email })),
      send(aBody({ email: ` ${email.toUpperCase()}` })),
    ]);
    expect(outcomes.sort()).toEqual(['created', 'proposed']);
    expect(await candidates()).toHaveLength(1);
  });

  it('changes nothing of somebody who is known: it leaves a proposal and an unverified consent', async () => {
    const { regionId, send, candidates } = await aWebsite();
    const { email } = aBody().answers;
    await send(aBody({ email, firstName: 'Anna', subjects: ['wi'] }));
    const [before] = await candidates();
    await send(
      aBody(
        { email, firstName: 'Iemand', subjects: ['na'], phone: '0612345678' },
        { keepOneYear: true },
      ),
    );
    const [after] = await candidates();
    expect(after?.data()).toEqual(before?.data());

    const candidateId = after?.id ?? '';
    const proposals = await adminDb().collection(interactionsPath(regionId, candidateId)).get();
    expect(proposals.docs.map((document) => document.get('proposal.values'))).toEqual([
      expect.objectContaining({ firstName: 'Iemand', subjects: ['na'], phone: '0612345678' }),
    ]);
    const consents = await adminDb()
      .collection(`${candidatePath(regionId, candidateId)}/consents`)
      .get();
    const standings = consents.docs.map((document) => [
      document.get('standing'),
      document.get('keepOneYear'),
    ]);
    expect(standings.sort()).toEqual([
      ['given', false],
      ['unverified', true],
    ]);
  });

  it('takes other content under the same submission id for another submission', async () => {
    const { send, submissions } = await aWebsite();
    const body = aBody();
    await send(body);
    expect(await send({ ...body, answers: { ...body.answers, motivation: 'Graag' } })).toBe(
      'proposed',
    );
    expect(await submissions()).toHaveLength(2);
  });

  it('keeps what a program or a flood sent apart: no candidate, nothing lost', async () => {
    const { send, candidates, submissions } = await aWebsite();
    expect(await send(aBody({}, { trap: 'https://spam.example' }))).toBe('quarantined');
    expect(await send(aBody(), 'suspicious')).toBe('quarantined');
    expect(await candidates()).toHaveLength(0);
    const reasons = (await submissions()).map((document) => document.get('reason'));
    expect(reasons.sort()).toEqual(['rate', 'trap']);
  });

  it('keeps the raw submission, also keys and nestings that the database would not take', async () => {
    const { send, submissions } = await aWebsite();
    await send(aBody({ __x__: [[1, [2]]], '': { deep: 'blauw' } }));
    const [record] = await submissions();
    expect(JSON.parse(record?.get('raw')).answers).toMatchObject({
      __x__: [[1, [2]]],
      '': { deep: 'blauw' },
    });
  });

  it('tries what failed before again when it is sent again', async () => {
    const { arrivalOf, send, candidates, submissions } = await aWebsite();
    const body = aBody();
    await keepForReview(adminDb(), arrivalOf(body));
    expect((await submissions()).map((record) => record.get('outcome'))).toEqual(['review']);
    expect(await send(body)).toBe('created');
    expect((await submissions()).map((record) => record.get('outcome'))).toEqual(['created']);
    expect(await candidates()).toHaveLength(1);
    // A late report of the failure does not undo what succeeded since.
    await keepForReview(adminDb(), arrivalOf(body));
    expect((await submissions()).map((record) => record.get('outcome'))).toEqual(['created']);
  });

  it('never writes outside its region', async () => {
    const { regionId, send } = await aWebsite();
    await send(aBody());
    const below = await adminDb().doc(regionPath(regionId)).listCollections();
    expect(below.map((collection) => collection.id).sort()).toEqual(
      expect.arrayContaining(['candidates', 'submissions', 'uniqueKeys']),
    );
  });
});
