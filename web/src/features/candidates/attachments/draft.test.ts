import { attachmentMaxima } from '@instroom/domain/attachment/attachment.ts';
import { describe, expect, it } from 'vitest';
import { kindByName, newDraft, refusedAs, refusedBySize } from './draft.ts';

describe('a file that somebody chose', () => {
  it.each([
    ['CV Anna Appel.pdf', 'cv'],
    ['anna_cv_2026.docx', 'cv'],
    ['Diploma pabo.pdf', 'diploma'],
    ['getuigschrift.jpg', 'diploma'],
    ['scvan.pdf', 'other'],
    ['IMG_0042.jpg', 'other'],
  ])('%s is probably of the kind %s', (name, kind) => expect(kindByName(name)).toBe(kind));

  it('is refused by its size before anything is sent', () => {
    expect(refusedBySize(0)).toBe('attachment_empty');
    expect(refusedBySize(attachmentMaxima.bytes)).toBeUndefined();
    expect(refusedBySize(attachmentMaxima.bytes + 1)).toBe('attachment_too_large');
    expect(newDraft('one', new File([], 'cv.pdf')).refused).toEqual({
      code: 'attachment_empty',
      isFinal: true,
    });
    expect(newDraft('one', new File(['x'], 'cv.pdf')).refused).toBeUndefined();
  });

  it('may be tried again after what passes, and not after what lies in the file', () => {
    expect(refusedAs('no_connection')?.isFinal).toBe(false);
    expect(refusedAs('attachment_encrypted')?.isFinal).toBe(true);
  });
});
