import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import {
  type SchoolLinkPatch,
  schoolLinkId,
  schoolLinkSchema,
} from '@instroom/domain/candidate/school-link.ts';
import { schoolLinkStatuses } from '@instroom/domain/codes/school-link-status.ts';
import { addDays } from '@instroom/domain/instant.ts';
import {
  auditPath,
  candidatePath,
  commandsPath,
  consentPath,
  contactPath,
  eventsPath,
  schoolLinkPath,
  schoolLinksPath,
} from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aStoredOrganization } from '../../../tests/setup/network.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { recordSharingConsentOf } from './record-sharing-consent.ts';
import { removeSchoolLinkOf, undoSchoolLinkRemovalOf } from './remove-school-link.ts';
import { saveSchoolLinkOf } from './save-school-link.ts';
import { shareWithSchoolOf } from './share-with-school.ts';

const now = new Date('2026-11-26T09:00:00Z');
const candidateId = 'anna';

async function aDossier(fields: Partial<Candidate> = {}) {
  const { regionId } = await aRegion();
  const db = adminDb();
  const [zwaan, eik] = [
    await aStoredOrganization({ name: 'De Zwaan' }),
    await aStoredOrganization({ name: 'De Eik' }),
  ];
  const document = db.doc(candidatePath(regionId, candidateId));
  await document.set(aCandidate(fields));
  const sent = (commandId: string = randomUUID(), uid = 'editor', at = now) => ({
    ...{ regionId, candidateId, commandId, uid, now: at },
  });
  const save = (
    orgId: string,
    change: SchoolLinkPatch = {},
    before?: SchoolLinkPatch,
    commandId?: string,
  ) => saveSchoolLinkOf(db, { ...sent(commandId), orgId, change, ...(before && { before }) });
  const remove = (orgId: string, commandId?: string) =>
    removeSchoolLinkOf(db, { ...sent(commandId), orgId });
  const stored = async (orgId: string) => {
    const path = schoolLinkPath(regionId, schoolLinkId(candidateId, orgId));
    const data = (await db.doc(path).get()).data();
    return data && schoolLinkSchema.parse(data);
  };
  const links = async () =>
    (await db.collection(schoolLinksPath(regionId)).get()).docs.map((link) =>
      schoolLinkSchema.parse(link.data()),
    );
  const candidate = async () => candidateSchema.parse((await document.get()).data());
  const count = async () => (await candidate()).schoolCount;
  /** Of the commands here; the function that wakes on a change of the dossier tells its own. */
  const events = async () =>
    (await db.collection(eventsPath(regionId, candidateId)).orderBy('at').get()).docs
      .filter(({ id }) => /^(school|shared)-/.test(id))
      .map((event) => event.data());
  const audited = async () =>
    (await db.collection(auditPath(regionId)).get()).docs
      .map((entry) => entry.data())
      .filter(({ kind }) => ['school_linked', 'shared_with_school'].includes(kind));
  return {
    ...{ regionId, db, zwaan, eik, document, sent, save, remove },
    ...{ stored, links, candidate, count, events, audited },
  };
}

describe('proposing a candidate at a school', () => {
  it('is one link, one count, one event and one entry, however often the command comes', async () => {
    const { save, zwaan, stored, count, events, audited } = await aDossier();
    const commandId = randomUUID();
    const change = { locationKey: 'main', note: 'bsn 111222333' };
    const answers = await Promise.all([
      save(zwaan, change, undefined, commandId),
      save(zwaan, change, undefined, commandId),
    ]);
    expect(answers).toEqual(Array(2).fill({ status: 'saved' }));
    expect(await stored(zwaan)).toMatchObject({
      ...{ status: 'suggested', orgName: 'De Zwaan', locationKey: 'main', note: 'bsn *********' },
      ...{ introducedBy: 'editor', statusSince: now },
    });
    expect(await count()).toBe(1);
    expect(await events()).toMatchObject([
      {
        kind: 'school_linked',
        orgId: zwaan,
        orgName: 'De Zwaan',
        to: 'suggested',
        byUid: 'editor',
      },
    ]);
    const entries = await audited();
    expect(entries).toMatchObject([
      {
        ...{ kind: 'school_linked', candidateId, orgId: zwaan, byUid: 'editor' },
        ...{ fields: ['status', 'locationKey', 'note'], detail: { change: 'added' } },
      },
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/Zwaan|bsn/);
  });

  it('is refused where nobody knows the organization, or where nobody teaches', async () => {
    const { save, count, links } = await aDossier();
    const desk = await aStoredOrganization({ kind: 'desk' });
    await expect(save('brin-99XX')).rejects.toMatchObject({ code: 'not_found' });
    await expect(save(desk)).rejects.toMatchObject({ code: 'not_a_school' });
    expect([await count(), await links()]).toEqual([0, []]);
  });

  it('is refused for a restricted dossier, and for one that is gone', async () => {
    const restricted = await aDossier({ restricted: true });
    await expect(restricted.save(restricted.zwaan)).rejects.toMatchObject({ code: 'restricted' });
    const gone = await aDossier();
    await gone.document.delete();
    await expect(gone.save(gone.zwaan)).rejects.toMatchObject({ code: 'not_found' });
    expect([...(await restricted.links()), ...(await gone.links())]).toEqual([]);
  });

  it('takes a contact of that school only, and keeps the one that left later', async () => {
    const { regionId, db, save, zwaan, eik, stored } = await aDossier();
    const contact = (orgId: string) => ({
      ...{ schemaVersion: 1, name: 'Dina Directeur', roles: [{ orgId }], orgIds: [orgId] },
      ...{ tags: [], isActive: true, lastVerifiedOn: '2026-11-01', revision: 'one' },
      ...{ createdAt: now, createdBy: 'editor', updatedAt: now, updatedBy: 'editor' },
    });
    await db.doc(contactPath(regionId, 'dina')).set(contact(zwaan));
    const change = { contactId: 'dina' };
    await expect(save(eik, change)).rejects.toMatchObject({ code: 'contact_unknown' });
    await expect(save(zwaan, { contactId: 'nobody' })).rejects.toMatchObject({
      code: 'contact_unknown',
    });
    await save(zwaan, change);
    await db.doc(contactPath(regionId, 'dina')).delete();
    await save(zwaan, { status: 'contacted' }, { status: 'suggested' });
    expect(await stored(zwaan)).toMatchObject({ status: 'contacted', contactId: 'dina' });
  });
});

describe('a match', () => {
  it('is made by one of two who do so at the same moment; the other is told', async () => {
    const { save, zwaan, eik, links, count } = await aDossier();
    await save(zwaan);
    await save(eik);
    const before = { status: 'suggested' } as const;
    const outcomes = await Promise.allSettled([
      save(zwaan, { status: 'matched' }, before),
      save(eik, { status: 'matched' }, before),
    ]);
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toMatchObject([{ reason: { code: 'already_matched' } }]);
    const matches = (await links()).filter(({ status }) => status === 'matched');
    expect(matches).toHaveLength(1);
    expect(await count()).toBe(2);
  });

  it('does not move the candidate by itself', async () => {
    const { save, zwaan, candidate } = await aDossier({ phase: 'matching', status: 'in_talks' });
    await save(zwaan, { status: 'matched' });
    expect(await candidate()).toMatchObject({ phase: 'matching', status: 'in_talks' });
  });

  it('is one whatever colleagues save and remove at once, and the count stays exact', async () => {
    const { save, remove, stored, zwaan, eik, links, count } = await aDossier();
    const statuses = schoolLinkStatuses.map(({ code }) => code);
    const oneAfterTheOther = async (orgId: string, from: number) => {
      for (let step = 0; step < 8; step += 1) {
        const now = (await stored(orgId))?.status;
        const status = statuses[(from + step * 3) % statuses.length];
        const act =
          step % 4 === 3
            ? remove(orgId)
            : save(orgId, status ? { status } : {}, now && { status: now });
        await act.catch(({ code }) => expect(code).toBe('already_matched'));
      }
    };
    await Promise.all([oneAfterTheOther(zwaan, 4), oneAfterTheOther(eik, 1)]);
    const all = await links();
    expect(all.filter(({ status }) => status === 'matched').length).toBeLessThanOrEqual(1);
    expect(await count()).toBe(all.filter(({ status }) => !status.startsWith('declined')).length);
  });
});

describe('a changed link', () => {
  it('that declines counts no more, and the log tells from what to what', async () => {
    const { save, zwaan, count, events } = await aDossier();
    await save(zwaan);
    await save(zwaan, { status: 'declined_school' }, { status: 'suggested' });
    expect(await count()).toBe(0);
    expect((await events()).map(({ from, to }) => [from, to])).toEqual(
      expect.arrayContaining([
        [undefined, 'suggested'],
        ['suggested', 'declined_school'],
      ]),
    );
  });

  it('with another note is no step, and a colleague’s newer word is not written over', async () => {
    const { save, zwaan, events, stored } = await aDossier();
    await save(zwaan);
    await save(zwaan, { note: 'Belt maandag terug' }, { note: null });
    expect(await events()).toHaveLength(1);
    await expect(save(zwaan, { note: 'Anders' }, { note: null })).rejects.toMatchObject({
      code: 'changed_meanwhile',
    });
    expect(await stored(zwaan)).toMatchObject({ note: 'Belt maandag terug' });
  });
});

describe('a removed link', () => {
  it('is put back as it was, once, by who removed it', async () => {
    const { db, sent, save, remove, zwaan, stored, count, events } = await aDossier();
    await save(zwaan, { status: 'interview', note: 'Goed gesprek' });
    const before = await stored(zwaan);
    const removalId = randomUUID();
    expect(await remove(zwaan, removalId)).toEqual({ status: 'removed' });
    expect([await stored(zwaan), await count()]).toEqual([undefined, 0]);

    const other = { ...sent(randomUUID(), 'colleague'), removalId };
    await expect(undoSchoolLinkRemovalOf(db, other)).rejects.toMatchObject({ code: 'not_found' });
    const undo = { ...sent(), removalId };
    await undoSchoolLinkRemovalOf(db, undo);
    await undoSchoolLinkRemovalOf(db, undo);
    expect([await stored(zwaan), await count()]).toEqual([before, 1]);
    await expect(undoSchoolLinkRemovalOf(db, { ...sent(), removalId })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await events()).toHaveLength(3);
  });

  it('stays away when it is too late, or when another school matched meanwhile', async () => {
    const { db, sent, save, remove, zwaan, eik, links } = await aDossier();
    await save(zwaan, { status: 'matched' });
    const removalId = randomUUID();
    await remove(zwaan, removalId);
    const late = { ...sent(randomUUID(), 'editor', addDays(now, 1)), removalId };
    await expect(undoSchoolLinkRemovalOf(db, late)).rejects.toMatchObject({
      code: 'undo_too_late',
    });
    await save(eik, { status: 'matched' });
    await expect(undoSchoolLinkRemovalOf(db, { ...sent(), removalId })).rejects.toMatchObject({
      code: 'already_matched',
    });
    expect((await links()).map(({ orgId }) => orgId)).toEqual([eik]);
  });

  it('is refused for a restricted dossier', async () => {
    const { save, remove, zwaan, document, links } = await aDossier();
    await save(zwaan);
    await document.update({ restricted: true });
    await expect(remove(zwaan)).rejects.toMatchObject({ code: 'restricted' });
    expect(await links()).toHaveLength(1);
  });
});

describe('sharing with a school', () => {
  it('needs consent, which an adviser records and takes back with a proof', async () => {
    const { db, regionId, sent, save, zwaan, candidate } = await aDossier();
    await save(zwaan);
    const share = () => shareWithSchoolOf(db, { ...sent(), orgId: zwaan });
    await expect(share()).rejects.toMatchObject({ code: 'consent_to_share_required' });
    const said = async (shareWithSchools: boolean) => {
      const command = { ...sent(), shareWithSchools };
      await recordSharingConsentOf(db, command);
      await recordSharingConsentOf(db, command);
      const proof = await db.doc(consentPath(regionId, candidateId, command.commandId)).get();
      return proof.data();
    };
    expect(await said(true)).toMatchObject({ about: 'shareWithSchools', standing: 'given' });
    expect((await candidate()).consent.shareWithSchools).toBe(true);
    await share();
    expect(await said(false)).toMatchObject({ standing: 'withdrawn', channel: 'adviser' });
    await expect(share()).rejects.toMatchObject({ code: 'consent_to_share_required' });
  });

  it('is recorded once with ids and names of fields, and no answer is kept', async () => {
    const { consent } = aCandidate();
    const { db, regionId, sent, save, zwaan, events, audited } = await aDossier({
      consent: { ...consent, shareWithSchools: true },
      motivation: 'Ik wil voor de klas.',
    });
    await save(zwaan);
    const command = { ...sent(), orgId: zwaan };
    const [first, second] = [
      await shareWithSchoolOf(db, command),
      await shareWithSchoolOf(db, command),
    ];
    expect(first).toMatchObject({ orgName: 'De Zwaan', shared: { firstName: 'Anna' } });
    expect(second).toEqual(first);
    const shares = (await events()).filter(({ kind }) => kind === 'shared_with_school');
    expect(shares).toMatchObject([{ orgId: zwaan, orgName: 'De Zwaan', byUid: 'editor' }]);
    const entries = (await audited()).filter(({ kind }) => kind === 'shared_with_school');
    expect(entries).toMatchObject([
      { candidateId, orgId: zwaan, fields: ['firstName', 'lastName', 'email', 'motivation'] },
    ]);
    const records = (await db.collection(commandsPath(regionId)).get()).docs;
    expect(JSON.stringify([entries, records.map((record) => record.data())])).not.toContain('Anna');
  });

  it('and its consent are refused for a restricted dossier, of which consent can only be taken back', async () => {
    const { consent } = aCandidate();
    const { db, sent, save, zwaan, document } = await aDossier({
      consent: { ...consent, shareWithSchools: true },
    });
    await save(zwaan);
    await document.update({ restricted: true });
    const restricted = { code: 'restricted' };
    await expect(shareWithSchoolOf(db, { ...sent(), orgId: zwaan })).rejects.toMatchObject(
      restricted,
    );
    await recordSharingConsentOf(db, { ...sent(), shareWithSchools: false });
    expect((await document.get()).get('consent.shareWithSchools')).toBe(false);
    await expect(
      recordSharingConsentOf(db, { ...sent(), shareWithSchools: true }),
    ).rejects.toMatchObject(restricted);
  });
});
