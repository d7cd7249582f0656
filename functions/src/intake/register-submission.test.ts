import { randomUUID } from 'node:crypto';
import { aField } from '@instroom/domain/custom/a-field.ts';
import type { FieldDef } from '@instroom/domain/custom/field-def.ts';
import { aForm } from '@instroom/domain/form/a-form.ts';
import { checkSubmission, plainSubmissionSchema } from '@instroom/domain/form/submission.ts';
import {
  candidatePath,
  candidatesPath,
  fieldDefPath,
  interactionsPath,
  regionPath,
  submissionsPath,
} from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { storedFields } from '../../../tests/setup/fields.ts';
import { aBody, websiteOrigin } from '../../../tests/setup/form.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { readPhone } from '../platform/phone.ts';
import type { Verdict } from './rate-limit.ts';
import { keepForReview, registerSubmission } from './register-submission.ts';

const now = new Date('2026-03-10T12:00:00Z');

async function aWebsite(ownFields: FieldDef[] = []) {
  const { regionId } = await aRegion();
  await storedFields(regionId, ...ownFields);
  const form = aForm({ regionId, ownFields });
  const formId = `${regionId}-contact`;
  const arrivalOf = (body: object, at = now) => ({
    form,
    formId,
    submission: plainSubmissionSchema.parse(body),
    origin: websiteOrigin,
    now: at,
  });
  const send = (body: object, verdict: Exclude<Verdict, 'refused'> = 'within', at = now) => {
    const arrival = arrivalOf(body, at);
    const accepted = checkSubmission(arrival.submission, form, readPhone);
    if (!accepted.ok) throw new Error('not accepted');
    return registerSubmission(adminDb(), { ...arrival, accepted, verdict });
  };
  const candidates = async () => (await adminDb().collection(candidatesPath(regionId)).get()).docs;
  const submissions = async () =>
    (await adminDb().collection(submissionsPath(regionId)).get()).docs;
  return { regionId, arrivalOf, send, candidates, submissions };
}

describe('answers to own questions', () => {
  const wijk = aField({ key: 'wijk' });
  const maat = aField({ key: 'maat', type: 'number' });
  const answers = { 'custom-wijk': 'Noord', 'custom-maat': '42' };

  it('are values of the new candidate', async () => {
    const { send, candidates } = await aWebsite([wijk, maat]);
    await send(aBody(answers));
    const [candidate] = await candidates();
    expect(candidate?.get('custom')).toEqual({ wijk: 'Noord', maat: 42 });
  });

  it('lie with the proposal for somebody who is known, who stays as he or she was', async () => {
    const { regionId, send, candidates } = await aWebsite([wijk, maat]);
    const { email } = aBody().answers;
    await send(aBody({ email }));
    await send(aBody({ email, ...answers }));
    const [candidate] = await candidates();
    expect(candidate?.get('custom')).toEqual({});
    const path = interactionsPath(regionId, candidate?.id ?? '');
    const [proposal] = (await adminDb().collection(path).get()).docs;
    expect(proposal?.get('proposal.custom')).toEqual({ wijk: 'Noord', maat: 42 });
  });

  it('are left out where the field changed while the form was on its way; the candidate is not', async () => {
    const { regionId, send, candidates, submissions } = await aWebsite([wijk, maat]);
    await adminDb().doc(fieldDefPath(regionId, 'candidate-maat')).update({ type: 'date' });
    await adminDb().doc(fieldDefPath(regionId, 'candidate-wijk')).update({ state: 'archived' });
    expect(await send(aBody(answers))).toBe('created');
    const [candidate] = await candidates();
    expect(candidate?.get('custom')).toEqual({});
    expect((await submissions())[0]?.get('raw')).toContain('Noord');
  });
});

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
    // How many proposals are open, a trigger adds when it comes.
    const { openProposalCount, ...known } = after?.data() ?? {};
    expect(known).toEqual(before?.data());

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

  describe('from a form without script', () => {
    const minute = 60_000;
    // Five past: the ten minutes after it end in another period of the clock.
    const first = new Date('2026-03-10T12:05:00Z');
    const later = (ms: number) => new Date(first.getTime() + ms);
    const withoutId = () => ({ ...aBody(), submissionId: undefined });

    it('is one with the same content within ten minutes, and another after them', async () => {
      const { send, submissions, candidates } = await aWebsite();
      const body = withoutId();
      const count = async (ms: number) => {
        await send(body, 'within', later(ms));
        return (await submissions()).length;
      };
      expect(await count(0)).toBe(1);
      expect(await count(5 * minute - 1)).toBe(1);
      expect(await count(5 * minute)).toBe(1);
      expect(await count(10 * minute - 1)).toBe(1);
      expect(await count(10 * minute)).toBe(2);
      expect(await count(20 * minute - 1)).toBe(2);
      expect(await count(20 * minute)).toBe(3);
      expect(await candidates()).toHaveLength(1);
    });

    it('is one when it comes at once, on both sides of the edge of a period', async () => {
      const { send, submissions, candidates } = await aWebsite();
      const body = withoutId();
      const edge = 5 * minute;
      await Promise.all([-1, 0, 1, -2].map((ms) => send(body, 'within', later(edge + ms))));
      expect(await submissions()).toHaveLength(1);
      expect(await candidates()).toHaveLength(1);
    });

    it('that failed is tried again within ten minutes, under the record of the first time', async () => {
      const { arrivalOf, send, submissions } = await aWebsite();
      const body = withoutId();
      await keepForReview(adminDb(), arrivalOf(body, first));
      expect(await send(body, 'within', later(6 * minute))).toBe('created');
      expect((await submissions()).map((record) => record.get('outcome'))).toEqual(['created']);
    });
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
