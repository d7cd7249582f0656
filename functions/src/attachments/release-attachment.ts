// Where nothing looks for viruses, a region admin lets a file through knowingly, one by one; the log says who.

import { isReadable } from '@instroom/domain/attachment/attachment.ts';
import {
  type ReleaseAttachmentAnswer,
  type ReleaseAttachmentCommand,
  releaseAttachmentAnswerSchema,
} from '@instroom/domain/attachment/commands.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import type { Firestore } from 'firebase-admin/firestore';
import type { Sent } from '../platform/member-command.ts';
import { inAttachmentCommand } from './attachment-command.ts';

export function releaseAttachmentOf(
  db: Firestore,
  command: Sent<ReleaseAttachmentCommand>,
): Promise<ReleaseAttachmentAnswer> {
  const answer = { status: 'released' } as const;
  const answers = releaseAttachmentAnswerSchema;
  return inAttachmentCommand(db, 'releaseAttachment', command, answers, (_, before) => {
    if (!before) throw new DomainError('not_found');
    if (before.state === 'infected') throw new DomainError('attachment_infected');
    if (isReadable(before)) return { answer };
    const after = {
      ...before,
      state: 'released' as const,
      releasedByUid: command.uid,
      releasedAt: command.now,
    };
    return { answer, change: { what: 'released', after } };
  });
}
