import { randomUUID } from 'node:crypto';
import { type Activity, activityPlacesSchema } from '@instroom/domain/activity/activity.ts';
import { anActivity } from '@instroom/domain/activity/an-activity.ts';
import { registrationId, registrationSchema } from '@instroom/domain/activity/registration.ts';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { type Mail, mailSchema } from '@instroom/domain/mail/mail.ts';
import {
  activityPath,
  auditPath,
  candidatePath,
  interactionsPath,
  mailsPath,
  memberPath,
  placesOfActivityPath,
  registrationPath,
  tasksPath,
  taskTemplatePath,
} from '@instroom/domain/paths.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { controls, useOwnBackend } from '../../../tests/setup/backend.ts';
import { aStoredForm } from '../../../tests/setup/form.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { followUpAttendance } from '../follow-up-attendance.ts';
import { plannedSignUp } from '../platform/sign-up.ts';
import { cancelRegistrationOf } from './cancel-registration.ts';
import { handOutPlaces } from './hand-out-places.ts';
import { remindAndEvaluate } from './remind-and-evaluate.ts';
import { removeRegistrationsOf } from './remove-registrations-of.ts';
import { saveActivityOf } from './save-activity.ts';
import { signUpCandidateOf } from './sign-up-candidate.ts';
import { takeAttendanceOf } from './take-attendance.ts';
import { tellNews } from './tell-news.ts';

// What the triggers would do by the real clock, the tests do by theirs.
useOwnBackend();
beforeAll(() => controls().setBackgroundTriggers(false));
afterAll(() => controls().setBackgroundTriggers(true));

const now = new Date('2026-03-01T09:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const before = (activity: Activity, hours: number) =>
  new Date(activity.startsAt.getTime() - hours * 3_600_000);

async function aMeeting(changes: Partial<Activity> = {}) {
  const region = await aRegion();
  const { regionId, editor: uid } = region;
  const db = adminDb();
  const activityId = 'meeting';
  const activity = anActivity({ capacity: 2, updatedAt: now, ...changes });
  await db.doc(activityPath(regionId, activityId)).set(activity);
  const idOf = (candidateId: string) => registrationId(activityId, candidateId);
  const add = async (candidateId: string, dossier: Partial<Candidate> = {}) => {
    await db.doc(candidatePath(regionId, candidateId)).set(
      aCandidate({
        firstName: candidateId,
        email: `${candidateId}@kandidaat.example`,
        ...dossier,
      }),
    );
  };
  const arrive = (candidateId: string, by = 'form:test', language: 'nl' | 'en' = 'nl') =>
    db.runTransaction(async (transaction) => {
      const planned = await plannedSignUp(db, transaction, {
        ...{ regionId, activityId, candidateId, by, language, arrivalId: randomUUID(), now },
      });
      if (planned.outcome === 'new') planned.write();
      return planned.outcome;
    });
  /** Signed up at a moment of ours, as if the database had that clock. */
  const signUp = async (candidateId: string, seconds = 0, by?: string, language?: 'nl' | 'en') => {
    await add(candidateId);
    await arrive(candidateId, by, language);
    await db
      .doc(registrationPath(regionId, idOf(candidateId)))
      .update({ receivedAt: later(seconds) });
  };
  const registration = async (candidateId: string) => {
    const stored = await db.doc(registrationPath(regionId, idOf(candidateId))).get();
    return registrationSchema.parse(stored.data());
  };
  const states = async (...candidateIds: string[]) =>
    Promise.all(candidateIds.map(async (id) => (await registration(id)).state));
  const places = async () =>
    activityPlacesSchema.parse(
      (await db.doc(placesOfActivityPath(regionId, activityId)).get()).data(),
    );
  const mails = async (candidateId: string): Promise<Mail[]> => {
    const { docs } = await db
      .collection(mailsPath(regionId))
      .where('candidateId', '==', candidateId)
      .get();
    return docs
      .map((mail) => mailSchema.parse(mail.data()))
      .toSorted((one, other) => one.queuedAt.getTime() - other.queuedAt.getTime());
  };
  const kinds = async (candidateId: string) =>
    (await mails(candidateId)).map(({ kind }) => kind).toSorted();
  const settle = (at = now) => handOutPlaces(db, { regionId, activityId }, at);
  const command = () => ({ regionId, commandId: randomUUID(), uid, now });
  const cancel = (candidateId: string, rest: object = {}) =>
    cancelRegistrationOf(db, { ...command(), registrationId: idOf(candidateId), ...rest });
  const save = (traits: Partial<Activity>, revision?: number, at = now) => {
    const { status, ...rest } = { ...activity, ...traits };
    const given = revision === undefined ? {} : { revision };
    return saveActivityOf(db, {
      ...{ ...command(), now: at, activityId, status, activity: rest },
      ...given,
    });
  };
  const mark = (attendance: Record<string, 'attended' | 'absent' | null>, sent = command()) =>
    takeAttendanceOf(db, {
      ...{ ...sent, activityId },
      marks: Object.entries(attendance).map(([id, one]) => ({
        registrationId: idOf(id),
        attendance: one,
      })),
    });
  return {
    ...{ ...region, db, activityId, activity, idOf, add, arrive, signUp, registration, states },
    ...{ places, mails, kinds, settle, command, cancel, save, mark },
  };
}

describe('handing out places', () => {
  it('gives them in order of arrival, and writes to each with a link of their own', async () => {
    const { regionId, signUp, settle, states, places, mails, kinds, registration } =
      await aMeeting();
    await signUp('cas', 3);
    await signUp('anna', 1);
    await signUp('bram', 2);
    expect(await settle()).toBe(3);
    expect(await states('anna', 'bram', 'cas')).toEqual(['confirmed', 'confirmed', 'waiting']);
    expect(await places()).toMatchObject({ confirmed: 2, waiting: 1, cancelled: 0 });
    expect(await kinds('cas')).toEqual(['activity_waiting']);
    const [mail] = await mails('anna');
    expect(mail).toMatchObject({
      kind: 'activity_confirmed',
      to: 'anna@kandidaat.example',
      subject: 'Je hebt een plek: Informatiebijeenkomst',
      attachment: { filename: 'afspraak.ics' },
    });
    expect(mail?.attachment?.content).toContain('SEQUENCE:1\r\n');
    expect(mail?.paragraphs.join('\n')).toContain('dinsdag 10 maart 2026, 19:00 tot 21:00');
    expect(mail?.action?.path).toMatch(new RegExp(`^/aanmelding/${regionId}/[\\w-]{43}$`));
    const secret = mail?.action?.path.split('/').at(-1) ?? '';
    expect(JSON.stringify(await registration('anna'))).not.toContain(secret);
    expect(await settle()).toBe(0);
    expect(await mails('anna')).toHaveLength(1);
  });

  it('never gives more than there are when two do it at once', async () => {
    const { signUp, settle, places, states } = await aMeeting();
    const people = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (const [index, id] of people.entries()) await signUp(id, index);
    await Promise.all([settle(), settle(), settle()]);
    expect(await places()).toMatchObject({ confirmed: 2, waiting: 4 });
    expect(await states(...people)).toEqual([
      ...['confirmed', 'confirmed', 'waiting', 'waiting', 'waiting', 'waiting'],
    ]);
  });

  it('refuses with the reason: closed, full, prerequisite, not taking place', async () => {
    const late = await aMeeting({ deadlineAt: later(1) });
    await late.signUp('anna', 1);
    await late.signUp('bram', 1, late.editor);
    await late.settle();
    expect((await late.registration('anna')).refusal).toBe('closed');
    expect(await late.states('bram')).toEqual(['confirmed']);
    const full = await aMeeting({ capacity: 1, hasWaitingList: false });
    await full.signUp('anna', 1);
    await full.signUp('bram', 2);
    await full.settle();
    expect((await full.registration('bram')).refusal).toBe('full');
    expect((await full.mails('bram'))[0]?.paragraphs).toContain('Alle plekken zijn bezet.');
  });

  it('asks for what has to be attended before, by activity or by kind', async () => {
    const { db, regionId, signUp, settle, registration, states } = await aMeeting({
      afterKinds: ['webinar'],
    });
    await db.doc(activityPath(regionId, 'webinar')).set(anActivity({ kind: 'webinar' }));
    for (const [candidateId, attendance] of [
      ['anna', 'attended'],
      ['bram', 'absent'],
    ] as const) {
      await signUp(candidateId);
      await db.doc(registrationPath(regionId, registrationId('webinar', candidateId))).set({
        ...(await registration(candidateId)),
        ...{ activityId: 'webinar', state: 'confirmed', attendance },
      });
    }
    await settle();
    expect(await states('anna')).toEqual(['confirmed']);
    expect(await registration('bram')).toMatchObject({ state: 'refused', refusal: 'prerequisite' });
  });

  it('leaves who is restricted as they are, without a mail, and who is gone out', async () => {
    const { db, regionId, add, signUp, settle, states, mails } = await aMeeting({ capacity: 1 });
    await signUp('anna', 1);
    await signUp('bram', 2);
    await signUp('cas', 3);
    await add('anna', { restricted: true });
    await db.doc(candidatePath(regionId, 'bram')).delete();
    await settle();
    expect(await states('anna', 'cas')).toEqual(['received', 'confirmed']);
    expect(await mails('anna')).toEqual([]);
  });

  it('lets as many move up as places are added, and writes in the language of who signed up', async () => {
    const { signUp, settle, save, states, mails, kinds } = await aMeeting({ capacity: 1 });
    await signUp('anna', 1);
    await settle();
    await signUp('bob', 2, 'form:test', 'en');
    await signUp('cas', 99_999_999);
    await settle();
    await save({ capacity: 2 }, 1);
    await settle(later(60));
    expect(await states('anna', 'bob', 'cas')).toEqual(['confirmed', 'confirmed', 'refused']);
    expect(await kinds('bob')).toEqual(['activity_moved_up', 'activity_waiting']);
    expect((await mails('bob')).map(({ subject }) => subject)).toContain(
      'A place is free for you: Information meeting',
    );
  });
});

describe('signing up', () => {
  it('again while it stands changes nothing; after cancelling it is a new arrival', async () => {
    const { db, regionId, signUp, arrive, settle, cancel, registration } = await aMeeting();
    await signUp('anna', 1);
    await settle();
    expect(await arrive('anna')).toBe('stands');
    const earlier = await registration('anna');
    await cancel('anna');
    expect(await arrive('anna')).toBe('new');
    const anew = await registration('anna');
    expect(anew.state).toBe('received');
    expect(anew.receivedAt.getTime()).toBeGreaterThan(earlier.receivedAt.getTime());
    expect(anew.keyHashes).toEqual(earlier.keyHashes);
    const lines = await db.collection(interactionsPath(regionId, 'anna')).get();
    expect(lines.docs.map((line) => line.get('kind'))).toEqual(['activity', 'activity']);
  });

  it('by an adviser is refused for who is restricted, and for what is not published', async () => {
    const { db, add, command, activityId, editor, regionId } = await aMeeting();
    await add('anna', { restricted: true });
    await add('bram');
    const by = (candidateId: string, id = activityId, uid = editor) =>
      signUpCandidateOf(db, { ...command(), uid, candidateId, activityId: id });
    await expect(by('anna')).rejects.toMatchObject({ code: 'restricted' });
    await expect(by('nobody')).rejects.toMatchObject({ code: 'not_found' });
    await expect(by('bram', 'other')).rejects.toMatchObject({ code: 'activity_not_found' });
    await db.doc(activityPath(regionId, 'draft')).set(anActivity({ status: 'draft' }));
    await expect(by('bram', 'draft')).rejects.toMatchObject({ code: 'activity_closed' });
    expect(await by('bram')).toEqual({ registrationId: 'meeting_bram' });
  });

  it('at the door is let in though all places are given, and is written to of nothing', async () => {
    const meeting = await aMeeting({ capacity: 1, hasWaitingList: false });
    const { db, add, command, activityId, signUp, settle, states, kinds, places, mark } = meeting;
    await signUp('anna', 1);
    await settle();
    await add('bram');
    await add('cas');
    const byHand = (candidateId: string, atTheDoor?: boolean) =>
      signUpCandidateOf(db, { ...command(), activityId, candidateId, atTheDoor });
    await byHand('cas');
    await settle();
    expect(await states('cas')).toEqual(['refused']);
    const sent = { ...command(), activityId, candidateId: 'bram', atTheDoor: true };
    expect(await signUpCandidateOf(db, sent)).toEqual(await signUpCandidateOf(db, sent));
    await byHand('cas', true);
    await mark({ bram: 'attended' });
    await settle();
    await settle();
    expect(await states('anna', 'bram', 'cas')).toEqual(['confirmed', 'confirmed', 'confirmed']);
    expect(await places()).toMatchObject({ confirmed: 3, attended: 1 });
    expect(await kinds('bram')).toEqual([]);
    expect(await kinds('cas')).toEqual(['activity_refused']);
  });

  it('at the door comes in from the waiting list; who has a place keeps it as it was', async () => {
    const { db, command, activityId, signUp, settle, states, registration, cancel } =
      await aMeeting({ capacity: 1 });
    for (const [second, id] of ['anna', 'bram', 'cas'].entries()) await signUp(id, second);
    await settle();
    expect(await states('bram', 'cas')).toEqual(['waiting', 'waiting']);
    const atTheDoor = (candidateId: string) =>
      signUpCandidateOf(db, { ...command(), activityId, candidateId, atTheDoor: true });
    await atTheDoor('bram');
    await atTheDoor('anna');
    await settle();
    expect(await states('anna', 'bram', 'cas')).toEqual(['confirmed', 'confirmed', 'waiting']);
    expect(await registration('anna')).not.toHaveProperty('isWalkIn');
    // One too many leaves: nobody moves up, since there is still no place.
    await cancel('bram');
    await settle(later(60));
    expect(await states('cas')).toEqual(['waiting']);
  });

  it('is not for viewers', async () => {
    const { db, add, command, activityId, viewer, mark, save, cancel, signUp } = await aMeeting();
    await add('bram');
    await signUp('anna');
    const refused = { code: 'not_allowed' };
    const sent = { ...command(), uid: viewer };
    await expect(
      signUpCandidateOf(db, { ...sent, candidateId: 'bram', activityId }),
    ).rejects.toMatchObject(refused);
    await expect(mark({ anna: 'attended' }, sent)).rejects.toMatchObject(refused);
    await expect(cancel('anna', { uid: viewer })).rejects.toMatchObject(refused);
    await expect(
      saveActivityOf(db, {
        ...{ ...sent, activityId: 'new', status: 'draft', activity: anActivity() },
      }),
    ).rejects.toMatchObject(refused);
    expect(await save({}, 1)).toEqual({ revision: 2 });
  });
});

describe('cancelling', () => {
  it('keeps the place for half a minute, then the next moves up and gets mail', async () => {
    const { signUp, settle, cancel, states, kinds, places } = await aMeeting({ capacity: 1 });
    await signUp('anna', 1);
    await signUp('bram', 2);
    await settle();
    await cancel('anna');
    await settle(later(30));
    expect(await states('anna', 'bram')).toEqual(['cancelled', 'waiting']);
    await settle(later(36));
    expect(await states('bram')).toEqual(['confirmed']);
    expect(await kinds('bram')).toEqual(['activity_moved_up', 'activity_waiting']);
    expect(await places()).toMatchObject({ confirmed: 1, waiting: 0, cancelled: 1 });
  });

  it('is taken back with its place by who did it, within half a minute, and once', async () => {
    const { signUp, settle, cancel, states, regionAdmin } = await aMeeting({ capacity: 1 });
    await signUp('anna', 1);
    await signUp('bram', 2);
    await settle();
    const commandId = randomUUID();
    await cancel('anna', { commandId });
    expect(await cancel('anna', { commandId })).toEqual({ state: 'cancelled' });
    expect(await states('anna')).toEqual(['cancelled']);
    const undo = { commandId, undo: true };
    await expect(cancel('anna', { ...undo, uid: regionAdmin })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await cancel('anna', { ...undo, now: later(29) })).toEqual({ state: 'confirmed' });
    await settle(later(60));
    expect(await states('anna', 'bram')).toEqual(['confirmed', 'waiting']);
    const again = randomUUID();
    await cancel('anna', { commandId: again });
    await expect(
      cancel('anna', { commandId: again, undo: true, now: later(31) }),
    ).rejects.toMatchObject({ code: 'undo_too_late' });
  });
});

describe('a change of an activity', () => {
  it('is told to who comes, once, when nobody can take it back any more', async () => {
    const { db, regionId, activityId, signUp, settle, save, mails, kinds } = await aMeeting({
      capacity: 1,
    });
    await signUp('anna', 1);
    await signUp('bram', 2);
    await settle();
    await save({ place: 'Elders 2' }, 1);
    const tell = (seconds: number) => tellNews(db, { regionId, activityId }, later(seconds));
    expect(await tell(10)).toBe('later');
    expect(await tell(36)).toBe(1);
    expect(await tell(40)).toBe(0);
    expect(await kinds('bram')).toEqual(['activity_waiting']);
    const changed = (await mails('anna')).find(({ kind }) => kind === 'activity_changed');
    expect(changed?.attachment?.content).toContain('LOCATION:Elders 2');
    expect(changed?.attachment?.content).toContain('SEQUENCE:2\r\n');
  });

  it('that is taken back is none', async () => {
    const { db, regionId, activityId, signUp, settle, save, kinds } = await aMeeting();
    await signUp('anna', 1);
    await settle();
    await save({ status: 'cancelled' }, 1);
    await save({}, 2, later(20));
    expect(await tellNews(db, { regionId, activityId }, later(60))).toBe(0);
    expect(await kinds('anna')).toEqual(['activity_confirmed']);
  });

  it('that it does not take place is told to all, and strikes out the date', async () => {
    const { db, regionId, activityId, signUp, settle, save, mails, kinds } = await aMeeting({
      capacity: 1,
    });
    await signUp('anna', 1);
    await signUp('bram', 2);
    await settle();
    await save({ status: 'cancelled' }, 1);
    expect(await tellNews(db, { regionId, activityId }, later(36))).toBe(2);
    expect(await kinds('bram')).toEqual(['activity_cancelled', 'activity_waiting']);
    const mail = (await mails('anna')).find(({ kind }) => kind === 'activity_cancelled');
    expect(mail?.attachment?.content).toContain('METHOD:CANCEL');
    expect(mail?.attachment?.content).toContain('STATUS:CANCELLED');
    expect(mail?.action).toBeUndefined();
  });

  it('of an older version is refused, and so is what cannot be', async () => {
    const { save } = await aMeeting();
    await expect(save({}, 0)).rejects.toMatchObject({ code: 'changed_meanwhile' });
    await expect(save({})).rejects.toMatchObject({ code: 'changed_meanwhile' });
    await expect(save({ endsAt: now }, 1)).rejects.toMatchObject({ code: 'ends_before_start' });
  });
});

describe('what an activity names', () => {
  const template = {
    ...{ schemaVersion: 1, title: 'Nabellen', items: [{ title: 'Bellen', dueOffsetDays: 1 }] },
    ...{ createdAt: now, createdBy: 'test', updatedAt: now, updatedBy: 'test' },
  } as const;

  it('is there, and of this region, when it is named', async () => {
    const { db, regionId, editor, viewer, save } = await aMeeting();
    const elsewhere = await aMeeting();
    const foreign = await aStoredForm(elsewhere.regionId, { purpose: 'activity' });
    const refused = async (traits: Partial<Activity>) => {
      const { code } = await save(traits, 1).catch((error) => error);
      return code;
    };
    expect(await refused({ formId: 'no-such' })).toBe('activity_form_closed');
    expect(await refused({ formId: foreign })).toBe('activity_form_closed');
    const contact = await aStoredForm(regionId);
    expect(await refused({ formId: contact })).toBe('activity_form_other');
    const form = await aStoredForm(regionId, { purpose: 'activity', active: false });
    expect(await refused({ formId: form })).toBe('activity_form_closed');
    await aStoredForm(regionId, { purpose: 'activity' });

    await db.doc(taskTemplatePath(regionId, 'old')).set({ ...template, active: false });
    await db.doc(taskTemplatePath(regionId, 'after')).set({ ...template, active: true });
    for (const followUp of [{ attended: 'old' }, { absent: 'no-such' }])
      expect(await refused({ followUp })).toBe('activity_tasks_gone');

    await db.doc(activityPath(regionId, 'first')).set(anActivity());
    const afterActivityIds = ['first', 'no-such'];
    expect(await refused({ afterActivityIds })).toBe('activity_after_gone');

    await db.doc(memberPath(regionId, viewer)).update({ active: false });
    expect(await refused({ hostUid: viewer })).toBe('activity_host_gone');
    expect(await refused({ hostUid: elsewhere.editor })).toBe('activity_host_gone');

    const known = { formId: form, afterActivityIds: ['first'], followUp: { attended: 'after' } };
    expect(await save({ ...known, hostUid: editor }, 1)).toEqual({ revision: 2 });
  });

  it('and went away since keeps nobody from mending a word, and is not published', async () => {
    const went = {
      ...{ formId: 'closed', followUp: { attended: 'gone' } },
      ...{ afterActivityIds: ['gone'], hostUid: 'gone' },
    };
    const { save } = await aMeeting({ ...went, status: 'draft' });
    const mended = { ...went, title: { nl: 'Avond' } };
    expect(await save({ ...mended, status: 'draft' }, 1)).toEqual({ revision: 2 });
    await expect(save({ ...mended, status: 'published' }, 2)).rejects.toMatchObject({
      code: 'activity_form_closed',
    });
    const shown = await aMeeting(went);
    expect(await shown.save(mended, 1)).toEqual({ revision: 2 });
    const { regionId } = shown;
    await aStoredForm(regionId, { purpose: 'activity' });
    const swapped = { ...went, followUp: { absent: 'gone' } };
    expect(await shown.save({ ...swapped, formId: `${regionId}-contact` }, 2)).toEqual({
      revision: 3,
    });
  });
});

describe('who came', () => {
  it('is written down and counted, starts tasks once, and a mistake is taken back', async () => {
    const meeting = await aMeeting({ followUp: { attended: 'after' } });
    const { db, regionId, editor, signUp, settle, mark, command, places } = meeting;
    await db.doc(taskTemplatePath(regionId, 'after')).set({
      ...{ schemaVersion: 1, title: 'Nabellen', active: true },
      items: [{ title: 'Bellen', dueOffsetDays: 1 }],
      ...{ createdAt: now, createdBy: 'test', updatedAt: now, updatedBy: 'test' },
    });
    await signUp('anna', 1);
    await signUp('bram', 2);
    await settle();
    const take = async (marks: Parameters<typeof mark>[0], sent = command()) => {
      const taken = await mark(marks, sent);
      await followUpAttendance(db, taken, sent);
      return taken.marked;
    };
    const tasks = async () => (await db.collection(tasksPath(regionId)).get()).docs;
    const sent = command();
    expect(await take({ anna: 'attended', bram: 'absent' }, sent)).toBe(2);
    expect(await take({ anna: 'attended', bram: 'absent' }, sent)).toBe(2);
    expect(await take({ anna: 'attended' })).toBe(1);
    expect((await tasks()).map((task) => task.get('candidateId'))).toEqual(['anna']);
    await settle();
    expect(await places()).toMatchObject({ attended: 1, absent: 1 });
    await take({ anna: null });
    expect(await tasks()).toEqual([]);
    expect(await meeting.registration('anna')).not.toHaveProperty('attendance');
    const entries = (await db.collection(auditPath(regionId)).get()).docs
      .map((entry) => entry.data())
      .filter(({ kind, byUid }) => kind === 'registration_changed' && byUid === editor);
    expect(entries.map(({ detail }) => detail.change).toSorted()).toEqual([
      ...['absent', 'attended', 'unmarked'],
    ]);
  });

  it('is refused for who is restricted, and for who signed up for something else', async () => {
    const { add, signUp, mark } = await aMeeting();
    await signUp('anna');
    await expect(mark({ nobody: 'attended' })).rejects.toMatchObject({ code: 'not_found' });
    await add('anna', { restricted: true });
    await expect(mark({ anna: 'attended' })).rejects.toMatchObject({ code: 'restricted' });
  });
});

describe('what is told on time', () => {
  it('reminds who has a place once, and asks who came the day after', async () => {
    const meeting = await aMeeting({
      ...{ reminderHours: [24], evaluationUrl: 'https://evaluatie.example/1', capacity: 1 },
    });
    const { db, regionId, activity, signUp, settle, mark, mails, kinds } = meeting;
    await signUp('anna', 1);
    await signUp('bram', 2);
    await settle();
    const run = (at: Date) => remindAndEvaluate(db, regionId, at);
    expect(await run(before(activity, 25))).toBe(0);
    expect(await run(before(activity, 23))).toBe(1);
    expect(await run(before(activity, 22))).toBe(0);
    expect(await kinds('bram')).toEqual(['activity_waiting']);
    await mark({ anna: 'attended' });
    const nextDay = new Date('2026-03-11T09:00:00Z');
    expect(await run(nextDay)).toBe(1);
    expect(await run(nextDay)).toBe(0);
    expect(await kinds('anna')).toEqual([
      ...['activity_confirmed', 'activity_evaluation', 'activity_reminder'],
    ]);
    const asked = (await mails('anna')).find(({ kind }) => kind === 'activity_evaluation');
    expect(asked?.paragraphs.join(' ')).toContain('https://evaluatie.example/1');
  });

  it('goes to nobody who is restricted', async () => {
    const { db, regionId, activity, add, signUp, settle, kinds } = await aMeeting({
      reminderHours: [24],
    });
    await signUp('anna', 1);
    await settle();
    await add('anna', { restricted: true });
    expect(await remindAndEvaluate(db, regionId, before(activity, 23))).toBe(0);
    expect(await kinds('anna')).toEqual(['activity_confirmed']);
  });
});

it('with a dossier go its sign-ups and the mail about them; others stay', async () => {
  const { db, regionId, signUp, settle, mails, registration, idOf } = await aMeeting();
  await signUp('anna', 1);
  await signUp('bram', 2);
  await settle();
  await removeRegistrationsOf(db, { regionId, candidateId: 'anna' }, now);
  expect((await db.doc(registrationPath(regionId, idOf('anna'))).get()).exists).toBe(false);
  expect(await mails('anna')).toEqual([]);
  expect((await registration('bram')).state).toBe('confirmed');
});
