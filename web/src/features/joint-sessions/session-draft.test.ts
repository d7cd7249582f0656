import { describe, expect, it } from 'vitest';
import { draftOf, readDraft, type SessionDraft } from './session-draft.ts';

const aDraft = (changes: Partial<SessionDraft> = {}): SessionDraft => ({
  ...draftOf(undefined),
  title: 'Eerste sessie',
  day: '2026-04-14',
  ...changes,
});
const wrongIn = (changes: Partial<SessionDraft>) => {
  const read = readDraft(aDraft(changes));
  return read.ok ? {} : read.wrong;
};

describe('a joint session that is typed in', () => {
  it('is at a time in the Netherlands; what is left empty is left out', () => {
    expect(readDraft(aDraft({ place: '  ' }))).toEqual({
      ok: true,
      session: {
        title: 'Eerste sessie',
        startsAt: '2026-04-14T11:00:00.000Z',
        endsAt: '2026-04-14T12:30:00.000Z',
        links: [],
      },
    });
  });

  it('has links with a name each, and says in which line something is missing', () => {
    const links = 'Presentatie van HAN https://han.example/a\n\nFoto’s https://foto.example';
    const read = readDraft(aDraft({ links }));
    expect(read.ok && read.session.links).toEqual([
      { label: 'Presentatie van HAN', url: 'https://han.example/a' },
      { label: 'Foto’s', url: 'https://foto.example' },
    ]);
    expect(wrongIn({ links: 'A https://a.example\nhttps://b.example' }).links).toEqual({
      kind: 'wrongLinks',
      line: 2,
    });
    expect(wrongIn({ links: 'A javascript:alert(1)' }).links).toMatchObject({ line: 1 });
  });

  it('says of each field what is wrong with it', () => {
    expect(wrongIn({ title: ' ', day: '' })).toEqual({
      title: { kind: 'missing' },
      day: { kind: 'missing' },
    });
    expect(wrongIn({ url: 'video.example' })).toEqual({ url: { kind: 'wrongUrl' } });
    expect(wrongIn({ to: '12:00' })).toEqual({
      to: { kind: 'refused', code: 'ends_before_start' },
    });
  });

  it('comes back as it was typed', () => {
    const draft = aDraft({ place: 'Arnhem', agenda: 'Kennismaken', links: 'A https://a.example' });
    const read = readDraft(draft);
    if (!read.ok) throw new Error('it is whole');
    const by = { createdBy: 'a', updatedBy: 'a', createdAt: new Date(), updatedAt: new Date() };
    const { startsAt, endsAt, ...rest } = read.session;
    const stored = { ...rest, ...by, startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
    expect(draftOf(stored)).toEqual(draft);
  });
});
