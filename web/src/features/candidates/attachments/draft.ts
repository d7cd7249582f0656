// A file that somebody chose, before it is in the dossier.
import { attachmentMaxima } from '@instroom/domain/attachment/attachment.ts';
import type { AttachmentKind } from '@instroom/domain/codes/attachment-kind.ts';
import type { ErrorCode } from '@instroom/domain/errors.ts';
import type { ShownErrorCode } from '../../../data/errors.ts';

export type Draft = {
  /** Of the attachment that it becomes. */
  id: string;
  file: File;
  kind: AttachmentKind;
  /** From 0 to 1, while it is on its way. */
  sent?: number | undefined;
  /** `isFinal`: sending it again would change nothing. */
  refused?: { code: ShownErrorCode; isFinal: boolean } | undefined;
};

export function newDraft(id: string, file: File): Draft {
  const code = refusedBySize(file.size);
  return {
    id,
    file,
    kind: kindByName(file.name),
    ...(code && { refused: { code, isFinal: true } }),
  };
}

/** Said before a byte is sent. */
export function refusedBySize(size: number): ErrorCode | undefined {
  if (size === 0) return 'attachment_empty';
  return size > attachmentMaxima.bytes ? 'attachment_too_large' : undefined;
}

/** What it probably is; the person who adds it decides. */
export function kindByName(name: string): AttachmentKind {
  if (/(?:^|[^a-z])(?:cv|resume|resumé|curriculum)(?:[^a-z]|$)/i.test(name)) return 'cv';
  return /diploma|certificaat|getuigschrift|bevoegdheid|cijferlijst/i.test(name)
    ? 'diploma'
    : 'other';
}

const worthAnotherTry: readonly ShownErrorCode[] = [
  'no_connection',
  'internal',
  'second_factor_required',
  'unauthenticated',
  'attachment_limit',
];

export function refusedAs(code: ShownErrorCode): Draft['refused'] {
  return { code, isFinal: !worthAnotherTry.includes(code) };
}
