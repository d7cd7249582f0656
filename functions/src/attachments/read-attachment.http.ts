// GET {function}/{regionId}/{candidateId}/{attachmentId}: the bytes of a file, for whoever may see the dossier. Nothing keeps
// them, and a browser that were led here by itself would save them and run nothing.
import { DomainError } from '@instroom/domain/errors.ts';
import { canView } from '@instroom/domain/region/member.ts';
import { onRequest } from 'firebase-functions/https';
import { db } from '../platform/firebase.ts';
import { answeringApplication } from '../platform/http.ts';
import { projectFiles } from '../platform/project-files.ts';
import { admitted, doorOptions } from './door.ts';
import { readAttachmentOf } from './read-attachment.ts';

export const readAttachment = onRequest(
  doorOptions,
  answeringApplication(async (request, response) => {
    if (request.method !== 'GET') throw new DomainError('invalid_input');
    const { address, caller } = await admitted(request, canView);
    const { attachment, bytes } = await readAttachmentOf(db, projectFiles(), {
      ...address,
      uid: caller.uid,
      now: new Date(),
    });
    response
      .set({
        'Content-Type': attachment.mime,
        'Content-Disposition': `attachment; filename*=UTF-8''${encoded(attachment.filename)}`,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
        'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      })
      .status(200)
      .send(bytes);
  }),
);

/** As RFC 5987 has it: `encodeURIComponent` leaves some signs that it does not allow. */
function encoded(filename: string): string {
  return encodeURIComponent(filename).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
