import { describe, expect, it } from 'vitest';
import { aDoor } from '../../../tests/setup/door.ts';
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
