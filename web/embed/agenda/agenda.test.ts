import { gzipSync } from 'node:zlib';
import { agendaEntry } from '@instroom/domain/activity/agenda.ts';
import { anActivity } from '@instroom/domain/activity/an-activity.ts';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAgenda } from './read-agenda.ts';

describe('the agenda as it comes', () => {
  const now = new Date('2026-03-01T09:00:00Z');
  const entry = agendaEntry('a', anActivity({ formId: 'f', mode: 'hybrid' }), undefined, now);

  it('is read as the server makes it', () => {
    const sent: unknown = JSON.parse(JSON.stringify({ region: 'Oost', activities: [entry] }));
    expect(readAgenda(sent)).toMatchObject([
      {
        ...{ activityId: 'a', signUp: 'open', placesLeft: 10, formId: 'f', isOnline: true },
        startsAt: anActivity().startsAt,
      },
    ]);
  });

  it.each([
    ['nothing', undefined],
    ['no list', { activities: 'x' }],
    ['an entry without a title', { activities: [{ ...entry, title: undefined }] }],
    ['a moment that is none', { activities: [{ ...entry, startsAt: 'morgen' }] }],
    ['an unknown state', { activities: [{ ...entry, signUp: 'maybe' }] }],
  ])('leaves out what it does not know: %s', (_, sent) => expect(readAgenda(sent)).toEqual([]));
});

describe('the script for websites', () => {
  let script = '';
  beforeAll(async () => {
    const built = await build({
      configFile: new URL('../../vite.agenda.config.ts', import.meta.url).pathname,
      logLevel: 'silent',
      build: { write: false },
    });
    const outputs = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
    script = outputs.flatMap((file) => (file.type === 'chunk' ? file.code : [])).join('\n');
    expect(outputs.map(({ fileName }) => fileName)).toEqual(['agenda.js']);
  });

  it('is one file of at most 6 kB, packed', () => {
    expect(gzipSync(script).length).toBeLessThan(6000);
  });

  it('brings no schema library along, keeps nothing and makes no code or markup of text', () => {
    expect(script).not.toMatch(
      /zod|document\.cookie|localStorage|sessionStorage|indexedDB|\beval\(|new Function|innerHTML/i,
    );
  });
});
