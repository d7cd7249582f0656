// Where a project demands App Check: who must show that it is our application, and who need not. What it takes to show it:
// functions/src/platform/app-check.test.ts.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startOwnBackend, stopOwnBackend } from '../setup/backend.ts';
import { type Client, signedOut, signInAs } from '../setup/clients.ts';
import { aBody, aStoredForm, request, submit } from '../setup/form.ts';
import { aRegion } from '../setup/region.ts';

beforeAll(() => startOwnBackend(undefined, { ENFORCE_APP_CHECK: 'true' }));
afterAll(stopOwnBackend);

const askForLink = (client: Client) =>
  client.call('requestSignInLink', { email: 'iemand@test.example', commandId: randomUUID() });

describe('where App Check is demanded', () => {
  it('a callable is refused to who shows no proof, signed in or not', async () => {
    const { regionAdmin } = await aRegion();
    const refused = { code: 'functions/unauthenticated' };
    await expect(askForLink(signedOut())).rejects.toMatchObject(refused);
    await expect(askForLink(await signInAs(regionAdmin))).rejects.toMatchObject(refused);
  });

  it('forms and the agenda of websites need none', async () => {
    const { regionId } = await aRegion();
    const formId = await aStoredForm(regionId);
    expect((await submit(formId, aBody())).status).toBe(201);
    expect((await request('describeForm', `/api/forms/${formId}`)).status).toBe(200);
    expect((await request('showFormPage', `/f/${formId}`)).status).toBe(200);
  });
});
