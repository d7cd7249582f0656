import { describe, expect, it } from 'vitest';
import { correctionsOfContact, recordedContactSchema } from './contact.ts';
import type { Interaction } from './interaction.ts';

const noon = new Date('2026-11-26T11:00:00Z');
const call: Interaction = {
  kind: 'phone',
  at: noon,
  direction: 'out',
  byUid: 'anna',
  summary: 'Gesproken over wiskunde',
  attachmentIds: [],
};
const bsn = '111222333';

describe('a contact that people record', () => {
  it('needs a kind that people record, a moment and one line', () => {
    expect(recordedContactSchema.safeParse(call).success).toBe(true);
    for (const wrong of [
      { kind: 'form' },
      { kind: 'activity' },
      { summary: '  ' },
      { summary: undefined },
      { summary: 'x'.repeat(201) },
      { summary: 'een\ntwee' },
      { at: new Date('1989-12-31T12:00:00Z') },
      { durationMin: 1441 },
      { notes: 'x'.repeat(10_001) },
    ])
      expect(recordedContactSchema.safeParse({ ...call, ...wrong }).success).toBe(false);
  });
});

describe('the server', () => {
  it('masks a citizen service number in the line and in the notes', () => {
    const written = { ...call, summary: `bsn ${bsn}`, notes: `nog eens ${bsn}` };
    expect(correctionsOfContact(written, noon)).toEqual({
      summary: 'bsn *********',
      notes: 'nog eens *********',
    });
  });

  it('puts what a fast clock dated in the future at the moment it was written, once', () => {
    const later = { ...call, at: new Date(noon.getTime() + 60_000) };
    expect(correctionsOfContact(later, noon)).toEqual({ at: noon });
    expect(correctionsOfContact({ ...later, at: noon }, new Date(noon.getTime() + 1))).toEqual({});
  });

  it('leaves alone what is as it should be, and what came by a form', () => {
    expect(correctionsOfContact(call, noon)).toEqual({});
    const proposal = {
      formId: 'f',
      submissionKey: 'k',
      values: {},
      custom: {},
      state: 'open',
    } as const;
    expect(correctionsOfContact({ ...call, summary: bsn, proposal }, noon)).toEqual({});
  });
});
