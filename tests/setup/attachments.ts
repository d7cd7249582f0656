// Attachments as the application sends and reads them, and as they lie in Storage.
import { randomUUID } from 'node:crypto';
import { type Attachment, attachmentSchema } from '@instroom/domain/attachment/attachment.ts';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import {
  attachmentPath,
  attachmentsPath,
  auditPath,
  candidatePath,
} from '@instroom/domain/paths.ts';
import { z } from 'zod';
import { filesOf } from '../../functions/src/platform/files.ts';
import { host } from '../../local/src/ports.ts';
import { adminDb } from './admin.ts';
import { backendAddress } from './backend.ts';
import type { Client } from './clients.ts';
import { aRegion } from './region.ts';

export const bucket = () => `${backendAddress().projectId}.appspot.com`;
export const storageUrl = (path: string) =>
  `http://${host}:${backendAddress().ports.storage}${path}`;
export const storedFiles = () => filesOf(bucket(), `${host}:${backendAddress().ports.storage}`);

/** A region with a dossier, to which files may come. */
export async function aDossierForFiles(fields: Partial<Candidate> = {}) {
  const region = await aRegion();
  const { regionId } = region;
  const candidateId = `candidate-${randomUUID()}`;
  const candidate = adminDb().doc(candidatePath(regionId, candidateId));
  await candidate.set(aCandidate(fields));
  const folder = attachmentsPath(regionId, candidateId);
  return {
    ...region,
    candidateId,
    candidate,
    paths: () => storedFiles().list(`${folder}/`),
    stored: async (attachmentId: string) => {
      const document = adminDb().doc(attachmentPath(regionId, candidateId, attachmentId));
      const data = (await document.get()).data();
      return data && attachmentSchema.parse(data);
    },
    /** One that is there, with or without bytes. */
    hold: async (attachment: Attachment, id: string = randomUUID()) => {
      await adminDb()
        .doc(attachmentPath(regionId, candidateId, id))
        .set(attachment);
      return id;
    },
    known: async () => (await adminDb().collection(folder).get()).size,
    acts: async () => {
      const entries = await adminDb()
        .collection(auditPath(regionId))
        .where('candidateId', '==', candidateId)
        .get();
      return entries.docs
        .filter((entry) => entry.get('kind').startsWith('attachment'))
        .map((entry) => entry.get('detail.change') ?? 'opened')
        .toSorted();
    },
  };
}
export type DossierForFiles = Awaited<ReturnType<typeof aDossierForFiles>>;

type Place = Pick<DossierForFiles, 'regionId' | 'candidateId'>;
type Sent = { id?: string; filename?: string; kind?: string };

const functionUrl = (name: string, { regionId, candidateId }: Place, id: string) => {
  const { projectId, ports } = backendAddress();
  return `http://${host}:${ports.functions}/${projectId}/europe-west4/${name}/${regionId}/${candidateId}/${id}`;
};

async function headersOf(client: Client): Promise<Record<string, string>> {
  const token = await client.auth.currentUser?.getIdToken();
  return token ? { authorization: `Bearer ${token}` } : {};
}

export async function send(
  client: Client,
  place: Place,
  bytes: Buffer,
  { id = randomUUID(), filename = 'cv.pdf', kind = 'cv' }: Sent = {},
) {
  const answer = await fetch(functionUrl('uploadAttachment', place, id), {
    method: 'POST',
    headers: {
      ...(await headersOf(client)),
      'content-type': 'application/octet-stream',
      'x-attachment-name': encodeURIComponent(filename),
      'x-attachment-kind': kind,
    },
    body: new Uint8Array(bytes),
  });
  const code = await codeIn(answer);
  return { id, status: answer.status, code, answer };
}

export async function read(client: Client, place: Place, id: string) {
  const answer = await fetch(functionUrl('readAttachment', place, id), {
    headers: await headersOf(client),
  });
  const code = await codeIn(answer);
  return { status: answer.status, code, answer };
}

/** Of a refusal; a file has none. */
async function codeIn(answer: Response): Promise<string | undefined> {
  if (!answer.headers.get('content-type')?.startsWith('application/json')) return undefined;
  return z.object({ code: z.string().optional() }).parse(await answer.clone().json()).code;
}
