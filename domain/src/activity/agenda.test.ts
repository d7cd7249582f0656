import { describe, expect, it } from 'vitest';
import { agendaEntry, agendaEntrySchema } from './agenda.ts';
import { anActivity } from './an-activity.ts';

const now = new Date('2026-03-01T09:00:00Z');
const shown = (
  changes: Parameters<typeof anActivity>[0],
  places?: { confirmed: number; waiting: number },
) => agendaEntry('a', anActivity({ formId: 'f', ...changes }), places, now);

describe('the public agenda', () => {
  it('says how many places are left, and none while somebody waits', () => {
    expect(shown({})).toMatchObject({ signUp: 'open', placesLeft: 10, formId: 'f' });
    expect(shown({}, { confirmed: 8, waiting: 0 })).toMatchObject({ placesLeft: 2 });
    expect(shown({}, { confirmed: 9, waiting: 3 })).toMatchObject({
      ...{ signUp: 'waiting', placesLeft: 0, formId: 'f' },
    });
    expect(shown({ capacity: undefined })).not.toHaveProperty('placesLeft');
  });

  it('offers no form where nobody can sign up', () => {
    const full = shown({ hasWaitingList: false }, { confirmed: 10, waiting: 0 });
    expect(full).toMatchObject({ signUp: 'full' });
    expect(full).not.toHaveProperty('formId');
    const closed = shown({ deadlineAt: now });
    expect(closed).toMatchObject({ signUp: 'closed' });
    expect(closed).not.toHaveProperty('formId');
  });

  it('shows what is published and still to come', () => {
    expect(shown({ status: 'draft' })).toBeUndefined();
    expect(shown({ status: 'cancelled' })).toBeUndefined();
    expect(shown({ startsAt: now })).toBeUndefined();
  });

  it('never tells how to take part, who organizes it inside, or what follows', () => {
    const entry = shown({
      ...{ onlineUrl: 'https://video.example/geheim', hostUid: 'uid-1', createdBy: 'uid-2' },
      ...{ followUp: { attended: 'template' }, evaluationUrl: 'https://evaluatie.example/1' },
    });
    expect(agendaEntrySchema.parse(entry)).toEqual(entry);
    expect(JSON.stringify(entry)).not.toMatch(/geheim|uid-|template|evaluatie/);
  });
});
