// What a file in a dossier is.
import { type CodeOf, codeSchema } from './code-list.ts';

export const attachmentKinds = [
  { code: 'cv', nl: 'Cv' },
  { code: 'diploma', nl: 'Diploma' },
  { code: 'other', nl: 'Anders' },
] as const;

export const attachmentKindSchema = codeSchema(attachmentKinds);
export type AttachmentKind = CodeOf<typeof attachmentKinds>;
