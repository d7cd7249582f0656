// What happened to an attachment, in the audit log: which one, never what it is called.
import type { AuditedAct } from '@instroom/domain/audit/audit.ts';

export type AttachmentChange =
  | 'added'
  | 'released'
  | 'removed'
  | 'restored'
  | 'found_clean'
  | 'found_infected';

type Happened = { candidateId: string; attachmentId: string; byUid: string; at: Date };

export function changeAct(
  change: AttachmentChange,
  { attachmentId, ...happened }: Happened,
): AuditedAct {
  return { kind: 'attachment_changed', ...happened, detail: { change, attachmentId } };
}

export function openedAct({ attachmentId, ...happened }: Happened): AuditedAct {
  return { kind: 'attachment_opened', ...happened, detail: { attachmentId } };
}
