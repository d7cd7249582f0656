// What a file is, by its content and never by its name or by what the browser says of it. Whatever is not one of four kinds,
// cannot be looked into, or would do something by itself when it is opened, is refused. This stops what people send by mistake
// and files that are what they should not be; it is no search for viruses, see scan-attachment.ts.
import type { AttachmentMime } from '@instroom/domain/attachment/attachment.ts';
import { docxProblem } from './docx.ts';
import { pdfProblem } from './pdf.ts';
import { isJpeg, isPng } from './picture.ts';
import { readZip } from './zip.ts';

export type ContentProblem =
  | 'attachment_type'
  | 'attachment_damaged'
  | 'attachment_encrypted'
  | 'attachment_active';
export type Content = { ok: true; mime: AttachmentMime } | { ok: false; code: ContentProblem };

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function contentOf(bytes: Buffer): Content {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-')
    return answer('application/pdf', pdfProblem(bytes));
  if (isPng(bytes)) return answer('image/png');
  if (isJpeg(bytes)) return answer('image/jpeg');
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') {
    const zip = readZip(bytes);
    return answer(docx, zip ? docxProblem(zip) : 'attachment_damaged');
  }
  return { ok: false, code: 'attachment_type' };
}

function answer(mime: AttachmentMime, code?: ContentProblem): Content {
  return code ? { ok: false, code } : { ok: true, mime };
}
