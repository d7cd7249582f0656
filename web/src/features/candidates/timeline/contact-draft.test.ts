import type { RecordedContact } from '@instroom/domain/candidate/contact.ts';
import { describe, expect, it } from 'vitest';
import { type ContactDraft, draftOfContact, emptyDraft, readContact } from './contact-draft.ts';

const now = new Date('2026-11-26T13:30:20Z');
const by = { byUid: 'anna', now };
const typed = (changes: Partial<ContactDraft> = {}) =>
  readContact({ ...emptyDraft('phone'), summary: 'Gebeld', ...changes }, by);
const refused = (changes: Partial<ContactDraft>) => {
  const read = typed(changes);
  return read.ok ? {} : read.refusals;
};

describe('a contact that is typed in', () => {
  it('needs a kind and a line only: it was now, and went out', () => {
    expect(typed({ summary: ' Gebeld ' })).toEqual({
      ok: true,
      contact: {
        ...{ kind: 'phone', at: now, direction: 'out', byUid: 'anna', summary: 'Gebeld' },
        attachmentIds: [],
      },
    });
  });

  it('may have a moment of Amsterdam, notes and how long it took', () => {
    const read = typed({
      moment: { day: '2026-11-25', time: '09:15' },
      notes: 'Belt terug.',
      minutes: '20',
      direction: 'in',
    });
    expect(read).toMatchObject({
      ok: true,
      contact: {
        at: new Date('2026-11-25T08:15:00Z'),
        notes: 'Belt terug.',
        durationMin: 20,
        direction: 'in',
      },
    });
  });

  it('says beside each field what is wrong', () => {
    expect(refused({ summary: '  ' })).toEqual({ summary: 'required' });
    expect(refused({ summary: 'x'.repeat(201) })).toEqual({ summary: 'tooLong' });
    expect(refused({ summary: 'bsn 111222333' })).toEqual({ summary: 'bsn' });
    expect(refused({ notes: 'x'.repeat(10_001) })).toEqual({ notes: 'tooLong' });
    expect(refused({ moment: { day: '', time: '09:00' } })).toEqual({ moment: 'noMoment' });
    expect(refused({ moment: { day: '1980-01-01', time: '09:00' } })).toEqual({
      moment: 'noMoment',
    });
    expect(refused({ moment: { day: '2026-11-27', time: '09:00' } })).toEqual({
      moment: 'future',
    });
    for (const minutes of ['-1', '1,5', 'lang', '1441'])
      expect(refused({ minutes })).toEqual({ minutes: 'minutes' });
  });

  it('keeps its moment to the second while something else of it is changed', () => {
    const contact: RecordedContact = {
      ...{ kind: 'advice', at: now, direction: 'in', byUid: 'anna', summary: 'Gesproken' },
      ...{ attachmentIds: [], durationMin: 30 },
    };
    const draft = draftOfContact(contact);
    expect(readContact(draft, { ...by, before: contact })).toEqual({ ok: true, contact });
  });
});
