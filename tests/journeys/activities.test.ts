// Somebody signs up for an activity on a website, hears whether there is a place, looks at the own page and cancels; the
// next moves up. Everything through the doors and the real functions.
import { randomUUID } from 'node:crypto';
import { type Activity, activityPlacesSchema } from '@instroom/domain/activity/activity.ts';
import { agendaSchema } from '@instroom/domain/activity/agenda.ts';
import { anActivity } from '@instroom/domain/activity/an-activity.ts';
import { registrationSchema } from '@instroom/domain/activity/registration.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { type Mail, mailSchema } from '@instroom/domain/mail/mail.ts';
import {
  activityPath,
  auditPath,
  candidatePath,
  candidatesPath,
  interactionsPath,
  mailsPath,
  placesOfActivityPath,
  registrationsPath,
} from '@instroom/domain/paths.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { controls, useOwnBackend } from '../setup/backend.ts';
import { signInAs } from '../setup/clients.ts';
import { aBody, aStoredForm, request, submit } from '../setup/form.ts';
import { aRegion } from '../setup/region.ts';

useOwnBackend();
afterEach(() => controls().clearFaultPlan());

async function anAgenda(changes: Partial<Activity> = {}) {
  const region = await aRegion();
  const { regionId } = region;
  const formId = await aStoredForm(regionId, { purpose: 'activity' });
  const startsAt = addDays(new Date(), 20);
  const activity = anActivity({
    ...{ startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000), formId },
    ...{ updatedAt: new Date(), ...changes },
  });
  const activityId = 'meeting';
  await adminDb().doc(activityPath(regionId, activityId)).set(activity);
  const signUp = async (email: string, rest: object = {}) => {
    const answers = { email };
    const response = await submit(formId, aBody(answers, { activityId, ...rest }));
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ status: 'received' });
  };
  const registrations = async () => {
    const { docs } = await adminDb()
      .collection(registrationsPath(regionId))
      .where('activityId', '==', activityId)
      .orderBy('receivedAt')
      .get();
    return docs.map((document) => registrationSchema.parse(document.data()));
  };
  const candidateOf = async (email: string) => {
    const found = await adminDb()
      .collection(candidatesPath(regionId))
      .where('email', '==', email)
      .get();
    const [document] = found.docs;
    if (!document) throw new Error('nobody');
    return { id: document.id, ...candidateSchema.parse(document.data()) };
  };
  const stateOf = async (email: string) => {
    const { id } = await candidateOf(email);
    return (await registrations()).find(({ candidateId }) => candidateId === id)?.state;
  };
  const mailsTo = async (email: string): Promise<Mail[]> => {
    const { docs } = await adminDb().collection(mailsPath(regionId)).where('to', '==', email).get();
    return docs.map((document) => mailSchema.parse(document.data()));
  };
  const kindsTo = async (email: string) =>
    (await mailsTo(email)).map(({ kind, state }) => `${kind} ${state}`).toSorted();
  const places = async () => {
    const stored = await adminDb().doc(placesOfActivityPath(regionId, activityId)).get();
    return stored.exists ? activityPlacesSchema.parse(stored.data()) : undefined;
  };
  return {
    ...{ ...region, formId, activityId, activity, signUp, registrations, candidateOf },
    ...{ stateOf, mailsTo, kindsTo, places },
  };
}
const someone = (name: string) => `${name}-${randomUUID()}@kandidaat.example`;

describe('signing up on a website', () => {
  it('makes a candidate, stands in the timeline, and the place follows by mail', async () => {
    const { regionId, formId, signUp, stateOf, candidateOf, kindsTo, places } = await anAgenda();
    const anna = someone('anna');
    await signUp(anna);
    await expect.poll(() => stateOf(anna)).toBe('confirmed');
    await expect.poll(() => kindsTo(anna)).toEqual(['activity_confirmed kept']);
    await expect.poll(async () => (await places())?.confirmed).toBe(1);
    const { id } = await candidateOf(anna);
    const lines = await adminDb().collection(interactionsPath(regionId, id)).get();
    expect(lines.docs.map((line) => [line.get('kind'), line.get('byUid')])).toEqual([
      ['activity', `form:${formId}`],
    ]);
  });

  it('under a known address signs up who is known, once, and leaves the proposal', async () => {
    const { regionId, signUp, registrations, candidateOf, stateOf } = await anAgenda();
    const anna = someone('anna');
    await signUp(anna);
    await expect.poll(() => stateOf(anna)).toBe('confirmed');
    await signUp(anna);
    await controls().awaitIdle();
    expect(await registrations()).toHaveLength(1);
    const { id } = await candidateOf(anna);
    const lines = await adminDb().collection(interactionsPath(regionId, id)).get();
    expect(lines.docs.map((line) => line.get('kind')).toSorted()).toEqual(['activity', 'form']);
  });

  it('is a submission like any other where the activity is unknown or the form is not for one', async () => {
    const { regionId, signUp, registrations, candidateOf } = await anAgenda();
    const anna = someone('anna');
    await signUp(anna, { activityId: 'no-such' });
    const contact = `${regionId}-contact`;
    expect((await candidateOf(anna)).createdBy).toBe(`form:${contact}`);
    const other = await anAgenda();
    await aStoredForm(other.regionId, { purpose: 'contact' });
    await other.signUp(someone('bram'));
    expect(await registrations()).toEqual([]);
    expect(await other.registrations()).toEqual([]);
  });
});

it('a hundred at once for the last ten places: ten have one, ninety wait in order of arrival', async () => {
  const { signUp, registrations, places } = await anAgenda({ capacity: 10 });
  await controls().setFaultPlan([
    {
      match: { operation: 'functions.deliver', function: 'registrationChanged' },
      action: { type: 'duplicate', count: 2 },
    },
  ]);
  await Promise.all(Array.from({ length: 100 }, (_, index) => signUp(someone(`p${index}`))));
  await expect
    .poll(async () => (await registrations()).filter(({ state }) => state === 'received').length, {
      timeout: 60_000,
    })
    .toBe(0);
  await controls().awaitIdle(120);
  const inOrder = await registrations();
  expect(inOrder.map(({ state }) => state)).toEqual([
    ...Array.from({ length: 10 }, () => 'confirmed'),
    ...Array.from({ length: 90 }, () => 'waiting'),
  ]);
  expect(await places()).toMatchObject({ confirmed: 10, waiting: 90 });
}, 120_000);

it('the application keeps an activity: it is made, somebody is signed up, comes, and tells nobody twice', async () => {
  const { regionId, editor, viewer, activity, candidateOf, signUp, kindsTo, places, activityId } =
    await anAgenda({ capacity: 1 });
  const { call } = await signInAs(editor);
  const command = () => ({ regionId, commandId: randomUUID() });
  const anna = someone('anna');
  await signUp(anna);
  await expect.poll(() => kindsTo(anna)).toEqual(['activity_confirmed kept']);
  await adminDb()
    .doc(candidatePath(regionId, 'bram'))
    .set({ ...(await candidateOf(anna)), id: undefined, email: 'bram@kandidaat.example' });
  const byHand = { ...command(), activityId, candidateId: 'bram' };
  expect(await call('signUpCandidate', byHand)).toEqual({ registrationId: 'meeting_bram' });
  await expect.poll(() => kindsTo('bram@kandidaat.example')).toEqual(['activity_waiting kept']);
  const { status, startsAt, endsAt, ...traits } = activity;
  const save = {
    ...{ ...command(), activityId, status, revision: 1 },
    activity: {
      ...traits,
      ...{ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), capacity: 2 },
    },
  };
  expect(await call('saveActivity', save)).toEqual({ revision: 2 });
  expect(await call('saveActivity', save)).toEqual({ revision: 2 });
  await expect
    .poll(() => kindsTo('bram@kandidaat.example'))
    .toEqual(['activity_moved_up kept', 'activity_waiting kept']);
  const marks = [{ registrationId: 'meeting_bram', attendance: 'attended' }];
  expect(await call('takeAttendance', { ...command(), activityId, marks })).toEqual({ marked: 1 });
  await expect.poll(places).toMatchObject({ confirmed: 2, waiting: 0, attended: 1 });
  const looker = await signInAs(viewer);
  await expect(
    looker.call('takeAttendance', { ...command(), activityId, marks }),
  ).rejects.toMatchObject({ details: { code: 'not_allowed' } });
});

it('an erased dossier takes its sign-up along, and the place goes to who waits', async () => {
  const { regionId, signUp, stateOf, candidateOf, registrations } = await anAgenda({ capacity: 1 });
  const [anna, bram] = [someone('anna'), someone('bram')];
  await signUp(anna);
  await expect.poll(() => stateOf(anna)).toBe('confirmed');
  await signUp(bram);
  await expect.poll(() => stateOf(bram)).toBe('waiting');
  await adminDb()
    .doc(candidatePath(regionId, (await candidateOf(anna)).id))
    .delete();
  await expect
    .poll(async () => (await registrations()).map(({ state }) => state))
    .toEqual(['confirmed']);
  expect(await stateOf(bram)).toBe('confirmed');
});

describe('the page that a link in a mail leads to', () => {
  async function aFullMeeting() {
    const agenda = await anAgenda({
      ...{ capacity: 1, mode: 'hybrid', onlineUrl: 'https://video.example/geheim' },
    });
    const [anna, bram] = [someone('anna'), someone('bram')];
    await agenda.signUp(anna);
    await expect.poll(() => agenda.stateOf(anna)).toBe('confirmed');
    await agenda.signUp(bram, { language: 'en' });
    await expect.poll(() => agenda.stateOf(bram)).toBe('waiting');
    const linkOf = async (email: string) => (await agenda.mailsTo(email))[0]?.action?.path ?? '';
    return { ...agenda, anna, bram, link: await linkOf(anna), other: await linkOf(bram) };
  }
  const visit = (path: string, init: RequestInit = {}) =>
    request('showRegistration', path, { redirect: 'manual', ...init });

  it('shows how it stands, in the language of who signed up, and names nobody', async () => {
    const { link, other, anna } = await aFullMeeting();
    const response = await visit(link);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const page = await response.text();
    expect(page).toContain('Je hebt een plek.');
    expect(page).toContain('https://video.example/geheim');
    expect(page).not.toMatch(new RegExp(`Anna|Voorbeeld|${anna}`));
    const waits = await (await visit(other)).text();
    expect(waits).toContain('Your position on the waiting list: 1.');
    expect(waits).not.toContain('geheim');
  });

  it('changes nothing by being opened; its button cancels, and the next moves up and gets mail', async () => {
    const { regionId, link, anna, bram, stateOf, kindsTo, candidateOf } = await aFullMeeting();
    for (const method of ['GET', 'HEAD']) await visit(link, { method });
    expect(await stateOf(anna)).toBe('confirmed');
    const cancelled = await visit(link, { method: 'POST' });
    expect(cancelled.status).toBe(303);
    expect(await stateOf(anna)).toBe('cancelled');
    expect(await (await visit(link)).text()).toContain('Je bent afgemeld.');
    await visit(link, { method: 'POST' });
    await expect.poll(() => stateOf(bram)).toBe('confirmed');
    await expect
      .poll(() => kindsTo(bram))
      .toEqual(['activity_moved_up kept', 'activity_waiting kept']);
    const entries = await adminDb().collection(auditPath(regionId)).get();
    const acts = entries.docs.filter((entry) => entry.get('kind') === 'registration_changed');
    const { id } = await candidateOf(anna);
    expect(acts.map((act) => [act.get('byUid'), act.get('candidateId')])).toEqual([
      ['candidate', id],
    ]);
  });

  it('is found by its secret only, in its region', async () => {
    const { link, regionId } = await aFullMeeting();
    const { regionId: elsewhere } = await aRegion();
    const secret = link.split('/').at(-1) ?? '';
    const statusOf = async (path: string) => (await visit(path)).status;
    expect(await statusOf(link)).toBe(200);
    expect(await statusOf(`/aanmelding/${elsewhere}/${secret}`)).toBe(404);
    expect(await statusOf(`/aanmelding/${regionId}/${'x'.repeat(43)}`)).toBe(404);
    expect(await statusOf(`/aanmelding/${regionId}/`)).toBe(404);
  });
});

describe('the agenda of a region', () => {
  it('shows what is to come with its places and form to anybody, and nothing of people', async () => {
    const { regionId, formId, signUp, stateOf } = await anAgenda({
      ...{ mode: 'online', onlineUrl: 'https://video.example/geheim' },
    });
    const anna = someone('anna');
    await signUp(anna);
    await expect.poll(() => stateOf(anna)).toBe('confirmed');
    await adminDb()
      .doc(activityPath(regionId, 'draft'))
      .set(anActivity({ status: 'draft', startsAt: addDays(new Date(), 5) }));
    const response = await request('showAgenda', `/api/agendas/${regionId}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const text = await response.text();
    expect(text).not.toMatch(/geheim|Voorbeeld|kandidaat/);
    expect(agendaSchema.parse(JSON.parse(text)).activities).toMatchObject([
      { activityId: 'meeting', placesLeft: 9, signUp: 'open', formId },
    ]);
    const page = await (await request('showAgenda', `/agenda/${regionId}?lang=en`)).text();
    expect(page).toContain('9 places left');
    expect(page).toContain(`/f/${formId}?activity=meeting&amp;lang=en`);
    expect(page).not.toContain('geheim');
  });

  it('is not there for a region that is not, and takes nothing in', async () => {
    expect((await request('showAgenda', '/agenda/no-such-region')).status).toBe(404);
    expect((await request('showAgenda', '/api/agendas/no-such-region')).status).toBe(404);
    const { regionId } = await aRegion();
    const post = await request('showAgenda', `/agenda/${regionId}`, { method: 'POST' });
    expect(post.status).toBe(405);
  });
});
