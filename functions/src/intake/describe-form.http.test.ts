import type { Activity } from '@instroom/domain/activity/activity.ts';
import { anActivity } from '@instroom/domain/activity/an-activity.ts';
import { formDescriptionSchema } from '@instroom/domain/form/description.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { activityPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aDoor } from '../../../tests/setup/door.ts';
import { storedFields } from '../../../tests/setup/fields.ts';
import { aStoredForm } from '../../../tests/setup/form.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { describeForm } from './describe-form.http.ts';

const website = 'https://www.loket.example';
const ask = aDoor(describeForm);
const from = (origin: string) => ({ headers: { origin } });
const readableBy = (response: Response) => response.headers.get('access-control-allow-origin');

describe('the description of a form', () => {
  it('is read by the website that is named, and by it alone', async () => {
    const { regionId } = await aRegion();
    const formId = await aStoredForm(regionId, { allowedOrigins: [website] });
    const described = await ask(`/api/forms/${formId}`, from(website));
    expect([described.status, readableBy(described)]).toEqual([200, website]);
  });

  it('asks what the region asks in forms, in its order, and nothing that was put away', async () => {
    const { regionId } = await aRegion();
    const formId = await aStoredForm(regionId, { allowedOrigins: [website] });
    await storedFields(
      regionId,
      { key: 'second', order: 2, label: 'Twee' },
      { key: 'first', order: 1, label: 'Een' },
      { key: 'hidden', showInForm: false },
      { key: 'archived', state: 'archived' },
    );
    const described = await ask(`/api/forms/${formId}`, from(website));
    const { ownQuestions } = formDescriptionSchema.parse(await described.json());
    expect(ownQuestions.map(({ name, label }) => [name, label.nl])).toEqual([
      ['custom-first', 'Een'],
      ['custom-second', 'Twee'],
    ]);
  });

  it('names the activity that somebody signs up for, and none that is not public', async () => {
    const { regionId } = await aRegion();
    const formId = await aStoredForm(regionId, { allowedOrigins: [website], purpose: 'activity' });
    const startsAt = addDays(new Date(), 12);
    const times = { startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000) };
    const store = (id: string, changes: Partial<Activity>) =>
      adminDb()
        .doc(activityPath(regionId, id))
        .set(anActivity({ ...times, formId, ...changes }));
    await store('open', { title: { nl: 'Avond' }, place: 'Markt 1', capacity: 3 });
    const deadlineAt = addDays(new Date(), -1);
    await store('late', { title: { nl: 'Laat', en: 'Late' }, mode: 'online', deadlineAt });
    await store('draft', { title: { nl: 'Geheim' }, status: 'draft' });
    const lines = async (query: string) => {
      const described = await ask(`/api/forms/${formId}${query}`, from(website));
      return formDescriptionSchema.parse(await described.json()).activity;
    };
    expect((await lines('?activity=open'))?.nl).toEqual([
      'Avond',
      expect.stringMatching(/ tot /),
      'Markt 1',
    ]);
    const late = (await lines('?activity=late'))?.en;
    expect([late?.[0], late?.at(-1)]).toEqual(['Late', 'Sign-up is closed.']);
    const gone = { nl: ['Voor deze activiteit kun je je niet meer aanmelden.'] };
    for (const id of ['draft', 'nobody'])
      expect(await lines(`?activity=${id}`)).toMatchObject(gone);
    for (const query of ['', '?activity=a%2Fb']) expect(await lines(query)).toBeUndefined();
  });

  it('is refused in a way that any website can read, so that its webmaster learns why', async () => {
    const { regionId } = await aRegion();
    const formId = await aStoredForm(regionId, { allowedOrigins: [website] });
    const denied = await ask(`/api/forms/${formId}`, from('https://elsewhere.example'));
    expect([denied.status, readableBy(denied)]).toEqual([403, '*']);
    expect(await denied.json()).toEqual({ code: 'origin_not_allowed' });
    const missing = await ask('/api/forms/no-such-form', from('https://elsewhere.example'));
    expect([missing.status, readableBy(missing)]).toEqual([404, '*']);
    expect(await missing.json()).toEqual({ code: 'form_not_found' });
  });
});
