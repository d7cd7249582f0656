// Whatever is sent to the address of a form: it is answered, never with a failure of ours, and nothing is stored half.
// Ten thousand submissions go through everything that needs no database; a part of them over HTTP.
import { createHash } from 'node:crypto';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { emailKeySource } from '@instroom/domain/candidate/identity.ts';
import { fullName } from '@instroom/domain/candidate/name.ts';
import { aForm } from '@instroom/domain/form/a-form.ts';
import { recordSources } from '@instroom/domain/form/sameness.ts';
import {
  checkSubmission,
  maxSubmissionBytes,
  plainSubmissionSchema,
  rawSubmission,
  type Submission,
  submissionOutcomes,
  submissionSchema,
} from '@instroom/domain/form/submission.ts';
import { suspicionOf } from '@instroom/domain/form/suspicion.ts';
import {
  candidatesPath,
  consentsPath,
  submissionPath,
  submissionsPath,
  uniqueKeyPath,
} from '@instroom/domain/paths.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPlainForm } from '../../functions/src/intake/plain/read-plain-form.ts';
import { readPhone } from '../../functions/src/platform/phone.ts';
import { adminDb } from '../setup/admin.ts';
import { controls, useOwnBackend } from '../setup/backend.ts';
import { aFormAt, request, websiteOrigin } from '../setup/form.ts';
import { aRegion } from '../setup/region.ts';

// Without its triggers: what they do with a dossier is tried elsewhere.
useOwnBackend();

const all = 10_000;
const overHttp = 1500;
const seed = 20261127;
const atOnce = 24;

type Sent = {
  what: string;
  type: string;
  body: string | Uint8Array;
  origin: string;
  form: 'known' | 'unknown';
};

const nasty = [
  '<script>window.hurt = 1</script>',
  '"><img src=x onerror="window.hurt = 1">',
  'javascript:alert(1)',
  "'; DROP TABLE candidates; --",
  '{{constructor.constructor("return 1")()}}',
  'a$b{7*7}',
  '🧑‍🏫👩🏽‍🏫',
  'محمد العربي',
  'שלום עולם',
  '\u202Egnirts',
  'Zoë‑Ægir Ünlü',
  '\u0000\u0007',
  '\uD800',
  '__proto__',
  ' ',
  '../../etc/passwd',
  '=cmd|calc!A1',
];
const text = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const anything = fc.oneof(
  text,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.jsonValue(),
);
const email = fc.integer({ min: 0, max: 4000 }).map((number) => `bad-${number}@kandidaat.example`);
const filledIn = fc.record({
  firstName: fc.oneof(fc.constantFrom(...nasty.slice(0, 11)), fc.constant('Anna')),
  lastName: fc.oneof(fc.constantFrom(...nasty.slice(0, 11)), fc.constant('Voorbeeld')),
  email,
  motivation: text,
});
const known = fc.constantFrom(
  ...['firstName', 'infix', 'lastName', 'email', 'phone', 'sectors', 'subjects', 'motivation'],
  ...['qualificationsSought', 'priorEducation', 'municipalityCode', '__proto__', 'constructor'],
);
const whole = fc.record({
  submissionId: fc.uuid(),
  answers: filledIn,
  privacyStatementVersion: fc.constant('1'),
  keepOneYear: fc.boolean(),
});
const wrongTypes = fc.record(
  {
    submissionId: fc.oneof(fc.uuid(), fc.uuid(), anything),
    answers: fc.oneof(
      fc.dictionary(known, anything),
      fc
        .tuple(filledIn, fc.dictionary(known, anything))
        .map(([good, bad]) => ({ ...good, ...bad })),
      anything,
    ),
    privacyStatementVersion: fc.oneof(fc.constant('1'), fc.constant('1'), anything),
    keepOneYear: fc.oneof(fc.boolean(), anything),
    trap: fc.oneof(fc.constant(''), anything),
    openedMs: anything,
    openedAt: anything,
    language: anything,
  },
  { requiredKeys: [] },
);

const json = 'application/json';
const aSent = (sent: Partial<Sent> & Pick<Sent, 'what' | 'body'>): Sent => ({
  ...{ type: json, origin: websiteOrigin, form: 'known' },
  ...sent,
});
const nested = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`;

const sendings: fc.Arbitrary<Sent> = fc.oneof(
  {
    weight: 6,
    arbitrary: whole.map((body) => aSent({ what: 'whole', body: JSON.stringify(body) })),
  },
  {
    weight: 6,
    arbitrary: wrongTypes.map((body) => aSent({ what: 'wrong types', body: JSON.stringify(body) })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(whole, fc.integer({ min: 1000, max: 90_000 })).map(([body, size]) =>
      aSent({
        what: 'huge',
        body: JSON.stringify({ ...body, answers: { ...body.answers, other: 'x'.repeat(size) } }),
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(whole, fc.integer({ min: 2, max: 30_000 })).map(([body, depth]) => {
      const start = JSON.stringify({ ...body, answers: { ...body.answers, deep: 0 } });
      return aSent({ what: 'nested', body: start.replace('"deep":0', `"deep":${nested(depth)}`) });
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(whole, fc.double({ min: 0, max: 0.99, noNaN: true }))
      .map(([body, part]) => {
        const written = JSON.stringify(body);
        return aSent({
          what: 'truncated',
          body: written.slice(0, Math.floor(written.length * part)),
        });
      }),
  },
  {
    weight: 1,
    arbitrary: fc.uint8Array({ maxLength: 300 }).map((body) => aSent({ what: 'bytes', body })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(whole, fc.constantFrom('utf-16le', 'latin1', 'x-unknown', '"'))
      .map(([body, charset]) =>
        aSent({
          what: 'encoding',
          type: `${json}; charset=${charset}`,
          body: Buffer.from(JSON.stringify(body), charset === 'utf-16le' ? 'utf16le' : 'latin1'),
        }),
      ),
  },
  {
    weight: 1,
    arbitrary: whole.map(({ privacyStatementVersion, ...body }) =>
      aSent({ what: 'without consent', body: JSON.stringify(body) }),
    ),
  },
  {
    weight: 1,
    arbitrary: whole.map((body) =>
      aSent({ what: 'unknown form', form: 'unknown', body: JSON.stringify(body) }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(whole, fc.constantFrom('https://evil.example', 'null', 'http://127.0.0.1:50000', ''))
      .map(([body, origin]) => aSent({ what: 'wrong origin', origin, body: JSON.stringify(body) })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(filledIn, fc.dictionary(fc.oneof(known, text), text), fc.boolean())
      .map(([good, bad, consents]) =>
        aSent({
          what: 'plain form',
          type: 'application/x-www-form-urlencoded',
          body: encoded({ ...good, ...bad, ...(consents && { privacyStatementVersion: '1' }) }),
        }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', maxLength: 200 }).map((body) =>
      aSent({
        what: 'plain junk',
        type: 'application/x-www-form-urlencoded',
        body: `${body}%E0%A4%A&=&&%`,
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        'multipart/form-data; boundary=x',
        'text/plain',
        'text/xml',
        'application/json+x',
        '',
      )
      .map((type) => aSent({ what: 'other type', type, body: '{"submissionId":1}' })),
  },
);

function encoded(fields: Record<string, string>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) parameters.append(name, value);
  return parameters.toString();
}

/** The same again, after itself and much later. */
function withReplays(sent: readonly Sent[]): Sent[] {
  return sent.flatMap((one, index) => {
    const before = sent[index - 50];
    if (index % 20 === 0) return [one, { ...one }];
    return index % 37 === 0 && before ? [one, before] : [one];
  });
}

const now = new Date();
const sha256 = (source: string) => createHash('sha256').update(source).digest('hex');

/** Everything that is done with a submission before the database: what is taken, and under which id it then lies. */
function readBy(sent: Sent, formId: string, form: ReturnType<typeof aForm>) {
  const submission = submissionIn(sent);
  if (!submission) return { isTaken: false as const };
  const checked = checkSubmission(submission, form, readPhone);
  suspicionOf(submission, now);
  plainSubmissionSchema.parse(JSON.parse(rawSubmission(submission)));
  const { own } = recordSources({ formId, submission }, now);
  return checked.ok
    ? { isTaken: true as const, key: submission.submissionId ? sha256(own) : undefined }
    : { isTaken: false as const };
}

function submissionIn({ type, body }: Sent): Submission | undefined {
  if (Buffer.byteLength(body) > maxSubmissionBytes) return undefined;
  if (type === 'application/x-www-form-urlencoded')
    return readPlainForm(Buffer.from(body).toString()).submission;
  if (type !== json) return undefined;
  try {
    return submissionSchema.safeParse(JSON.parse(Buffer.from(body).toString())).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function inBatches<T, Answer>(all: readonly T[], run: (one: T) => Promise<Answer>) {
  const answers: Answer[] = [];
  for (let start = 0; start < all.length; start += atOnce)
    answers.push(...(await Promise.all(all.slice(start, start + atOnce).map(run))));
  return answers;
}

it('ten thousand bad submissions are read without an error; fifteen hundred of them over HTTP leave no failure and no half dossier', async () => {
  await controls().setBackgroundTriggers(false);
  const { regionId } = await aRegion();
  const formId = `${regionId}-contact`;
  const limits = { perAddressPerHour: 1_000_000, perFormPerHour: 10_000_000 };
  await aFormAt(formId, { regionId, limits });
  const form = aForm({ regionId, limits });
  const db = adminDb();

  const made = fc.sample(sendings, { numRuns: all, seed });
  const startedAt = performance.now();
  const read = made.map((sent) => readBy(sent, formId, form));
  const readMs = performance.now() - startedAt;
  const taken = read.filter(({ isTaken }) => isTaken).length;
  expect(taken).toBeGreaterThan(all / 10);
  expect(taken).toBeLessThan((all * 9) / 10);

  const sent = withReplays(made.slice(0, overHttp));
  const sentAt = performance.now();
  const answers = await inBatches(sent, async (one) => {
    const path = `/api/forms/${one.form === 'known' ? formId : 'no-such-form'}/submissions`;
    const response = await request('submitForm', path, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        ...(one.type && { 'content-type': one.type }),
        ...(one.origin && { origin: one.origin }),
      },
      body: new Uint8Array(Buffer.from(one.body)),
    });
    return { one, status: response.status, said: await response.text() };
  });
  const sentMs = performance.now() - sentAt;

  // Each is answered, with what is wrong with it, and never with what was sent.
  const statuses = [201, 303, 400, 403, 404, 413, 415, 422];
  const odd = answers.filter(({ status }) => !statuses.includes(status));
  expect(odd.map(({ one, status }) => [one.what, status])).toEqual([]);
  for (const { said } of answers) expect(said).not.toMatch(/<script|<img|onerror="window/);

  // What is taken is what reading says, and lies where it can be found, with an outcome.
  const byDoor = answers.filter(({ one }) => one.form === 'known' && one.origin === websiteOrigin);
  // How other encodings are read is the platform's to say; what comes of it is not.
  const isEncoded = ({ one }: { one: Sent }) => one.what === 'encoding';
  for (const { one, status } of byDoor.filter((answer) => !isEncoded(answer))) {
    const expected = readBy(one, formId, form);
    expect([one.what, status === 201 || status === 303]).toEqual([one.what, expected.isTaken]);
  }
  const keys = new Set(
    byDoor.flatMap(({ one }) => {
      const expected = readBy(one, formId, form);
      return expected.isTaken && expected.key ? [expected.key] : [];
    }),
  );
  const found = await db.getAll(...[...keys].map((key) => db.doc(submissionPath(regionId, key))));
  expect(found.filter(({ exists }) => !exists)).toEqual([]);
  const records = (await db.collection(submissionsPath(regionId)).get()).docs;
  const withId = records.filter((record) => record.get('submissionId') !== undefined);
  const decoded = byDoor.filter((answer) => isEncoded(answer) && answer.status === 201);
  const distinct = new Set(decoded.map(({ one }) => Buffer.from(one.body).toString('hex')));
  expect(withId).toHaveLength(keys.size + distinct.size);
  for (const record of records) expect(submissionOutcomes).toContain(record.get('outcome'));
  const outcomes = Object.groupBy(records, (record) => String(record.get('outcome')));
  expect(outcomes.review ?? []).toEqual([]);

  // No dossier is half: it can be read, has its proof of consent, and its address is kept to it.
  const candidates = (await db.collection(candidatesPath(regionId)).get()).docs;
  expect(candidates).toHaveLength(outcomes.created?.length ?? 0);
  expect(candidates.length).toBeGreaterThan(100);
  await inBatches(candidates, async (document) => {
    const candidate = candidateSchema.parse(document.data());
    expect(fullName(candidate)).not.toBe('');
    const consents = await db.collection(consentsPath(regionId, document.id)).get();
    expect(consents.docs.some((consent) => consent.get('standing') === 'given')).toBe(true);
    const key = uniqueKeyPath(regionId, sha256(emailKeySource(candidate.email)));
    expect((await db.doc(key).get()).get('candidateId')).toBe(document.id);
  });

  const counts = Object.entries(outcomes).map(([outcome, rows]) => `${outcome} ${rows?.length}`);
  console.log(
    `${all} read in ${Math.round(readMs)} ms, ${taken} of them taken; ${sent.length} over HTTP in ${Math.round(sentMs / 1000)} s (${Math.round((sent.length * 1000) / sentMs)} a second): ${counts.join(', ')}`,
  );
}, 400_000);
