// POST {function}/{regionId}/{candidateId}/{attachmentId}: an editor adds a file, its bytes as the body.
import { filenameHeader, kindHeader, uploadSchema } from '@instroom/domain/attachment/commands.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { onRequest } from 'firebase-functions/https';
import { db } from '../platform/firebase.ts';
import { answeringApplication } from '../platform/http.ts';
import { projectFiles } from '../platform/project-files.ts';
import { addAttachment } from './add-attachment.ts';
import { admitted, doorOptions } from './door.ts';

export const uploadAttachment = onRequest(
  doorOptions,
  answeringApplication(async (request, response) => {
    if (request.method !== 'POST') throw new DomainError('invalid_input');
    const { address, caller } = await admitted(request, canEdit);
    const upload = uploadSchema.safeParse({
      filename: request.get(filenameHeader),
      kind: request.get(kindHeader),
    });
    if (!upload.success) throw new DomainError('invalid_input');
    const answer = await addAttachment(db, projectFiles(), {
      ...address,
      ...upload.data,
      // Without a body there is no rawBody.
      bytes: request.rawBody ?? Buffer.alloc(0),
      uid: caller.uid,
      now: new Date(),
    });
    response.status(201).json(answer);
  }),
);
