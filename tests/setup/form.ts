// A website form for one test, and a website that sends it.
import { randomUUID } from 'node:crypto';
import { aForm, type FormChanges } from '@instroom/domain/form/a-form.ts';
import { publicFormPath } from '@instroom/domain/paths.ts';
import { host } from '../../local/src/ports.ts';
import { NoRoom, whenThereIsRoom } from '../../local/src/room.ts';
import { adminDb } from './admin.ts';
import { backendAddress } from './backend.ts';

export const websiteOrigin = 'http://127.0.0.1:5000';

/** Stores a form of a region and answers its id. */
export async function aStoredForm(regionId: string, changes: FormChanges = {}): Promise<string> {
  const formId = `${regionId}-contact`;
  await aFormAt(formId, { regionId, ...changes });
  return formId;
}

/** Stores a form under a given id. */
export async function aFormAt(formId: string, changes: FormChanges): Promise<void> {
  const limits = { perAddressPerHour: 1000, perFormPerHour: 100_000 };
  await adminDb()
    .doc(publicFormPath(formId))
    .set(aForm({ allowedOrigins: [websiteOrigin], limits, ...changes }));
}

/** The body that a website sends; every call is another person. */
export function aBody(answers: Record<string, unknown> = {}, rest: Record<string, unknown> = {}) {
  return {
    submissionId: randomUUID(),
    answers: {
      firstName: 'Anna',
      lastName: 'Voorbeeld',
      email: `anna-${randomUUID()}@kandidaat.example`,
      ...answers,
    },
    privacyStatementVersion: '1',
    keepOneYear: false,
    ...rest,
  };
}

/** Calls an HTTPS function at the path that Hosting would hand to it. */
export function request(
  functionName: string,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  const { projectId, ports } = backendAddress();
  const url = `http://${host}:${ports.functions}/${projectId}/europe-west4/${functionName}${path}`;
  return whenThereIsRoom(async () => {
    const response = await fetch(url, init);
    if (response.status === 502) throw new NoRoom(functionName);
    return response;
  });
}

export function submit(
  formId: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return request('submitForm', `/api/forms/${formId}/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: websiteOrigin, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
