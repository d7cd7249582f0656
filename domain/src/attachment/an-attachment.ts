// Builds a whole attachment for tests, with whatever the test is about put over it.
import type { Attachment } from './attachment.ts';

export function anAttachment(overrides: Partial<Attachment> = {}): Attachment {
  return {
    filename: 'cv.pdf',
    kind: 'cv',
    mime: 'application/pdf',
    size: 1000,
    sha256: '0'.repeat(64),
    uploadedByUid: 'pat',
    uploadedAt: new Date('2026-03-02T09:00:00Z'),
    state: 'clean',
    ...overrides,
  };
}
