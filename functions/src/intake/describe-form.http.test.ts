import { formDescriptionSchema } from '@instroom/domain/form/description.ts';
import { describe, expect, it } from 'vitest';
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
