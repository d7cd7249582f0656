// The adapter of Onderwijsloket against its stand-in, and against what a server can do wrong.
import { describe, expect, it } from 'vitest';
import { canonicalRecordSchema, recordKey } from '../../domain/src/reference/canonical-record.ts';
import { onderwijsloketAdapter } from '../../functions/src/reference/sources/onderwijsloket.ts';
import { onderwijsloketRoutes } from '../../local/src/sources/onderwijsloket-routes.ts';
import { standInKey } from '../../local/src/sources/stand-in-key.ts';
import { countBy, type Fault, runSource, sourceServer } from './source-server.ts';

async function startOnderwijsloket(fault?: Fault, hasProgrammes = true) {
  const { url, host, asked } = await sourceServer(onderwijsloketRoutes(), fault);
  const access = { url: `${url}/onderwijsloket`, token: standInKey, hasProgrammes };
  return { adapter: onderwijsloketAdapter(() => access), host, asked };
}

const answers =
  (collection: string, data: unknown[]): Fault =>
  (path, _times, response) => {
    if (!path.endsWith(`/items/${collection}`)) return false;
    response.end(JSON.stringify({ data }));
    return true;
  };

describe('Onderwijsloket', () => {
  it('gives all desks of the country, with what they serve and where they are', async () => {
    const { adapter, host } = await startOnderwijsloket();
    const { records, isComplete } = await runSource(adapter, host);
    expect(isComplete).toBe(true);
    expect(records.filter((record) => !canonicalRecordSchema.safeParse(record).success)).toEqual(
      [],
    );
    expect(new Set(records.map(recordKey)).size).toBe(records.length);
    expect(countBy(records, ({ part }) => part)).toEqual({ organization: 16, programme: 8 });
    expect(records.find(({ orgId }) => orgId === 'desk-1')).toEqual({
      orgId: 'desk-1',
      part: 'organization',
      fields: {
        kind: 'desk',
        name: 'Onderwijsloket Demo Oost',
        sectors: ['mbo', 'po', 'vo'],
        serves: ['0200', '0202', '0228', '0268', '0301'],
        phone: '0880002001',
        availability: 'Maandag tot en met donderdag van 9.00 tot 16.00 uur',
        email: 'loket@demo-oost.example',
        website: 'https://www.demo-oost.example',
        description: 'Een gesprek over de weg naar het onderwijs & meer.',
        position: { lat: 52, lon: 5.91 },
      },
    });
  });

  it('tells which municipality it does not know, and drops the mailbox of a person', async () => {
    const { adapter, host } = await startOnderwijsloket();
    const { records, warnings, droppedEmails } = await runSource(adapter, host);
    expect(warnings).toEqual([
      { code: 'unknown_municipality', detail: 'regional_education_desks/15: Uden' },
    ]);
    expect(droppedEmails).toBe(1);
    expect(records.find(({ orgId }) => orgId === 'desk-13')?.fields).not.toHaveProperty('email');
    expect(records.find(({ orgId }) => orgId === 'desk-14')?.fields).toMatchObject({
      serves: ['0758', '0796', '0855'],
    });
  });

  it('puts a programme at its institution by a number, never by a name', async () => {
    const { adapter, host } = await startOnderwijsloket();
    const { records, rejects } = await runSource(adapter, host);
    const programmes = records.filter((record) => record.part === 'programme');
    expect(countBy(programmes, ({ orgId }) => orgId)).toEqual({
      'brin-90AA': 3,
      'brin-90AD': 3,
      'brin-91AA': 1,
      'hovi-507': 1,
    });
    expect(rejects).toEqual([
      { at: 'programs/408', reason: 'parent_unknown', field: 'educational_institutions' },
    ]);
    expect(programmes.find(({ key }) => key === 'onderwijsloket-403')).toMatchObject({
      orgId: 'brin-90AA',
      fields: {
        kind: 'lateral_entry',
        qualifications: ['pdg'],
        sectors: ['mbo'],
        forms: ['duaal'],
      },
    });
    // HOVI tells of these itself.
    expect(programmes.some(({ key }) => key === 'onderwijsloket-410')).toBe(false);
    expect(programmes.find(({ key }) => key === 'onderwijsloket-409')?.fields.kind).toBe('other');
  });

  it('reads pages until one is not full, and gives the same after stops', async () => {
    const many = Array.from({ length: 230 }, (_, index) => ({
      id: index + 1,
      title: `Loket ${index}`,
    }));
    const paged: Fault = (path, times, response) => {
      if (!path.endsWith('/items/regional_education_desks')) return false;
      response.end(
        JSON.stringify({ data: many.slice((times % 3) * 100, (times % 3) * 100 + 100) }),
      );
      return true;
    };
    const inOneGo = await startOnderwijsloket(paged, false);
    const whole = await runSource(inOneGo.adapter, inOneGo.host);
    const stopped = await startOnderwijsloket(paged, false);
    const inSteps = await runSource(stopped.adapter, stopped.host, 1);
    expect(whole.records).toHaveLength(230);
    expect(inSteps.steps).toBe(4);
    expect(inSteps.items).toEqual(whole.items);
    expect(inOneGo.asked).toHaveLength(4);
  });

  it('goes on without a collection that the key may not see, and is not complete', async () => {
    const { adapter, host } = await startOnderwijsloket((path, _times, response) => {
      if (!path.endsWith('/items/programs')) return false;
      response.writeHead(403).end('{"errors": []}');
      return true;
    });
    const { records, warnings, isComplete, failures } = await runSource(adapter, host);
    expect({ isComplete, failures }).toEqual({
      isComplete: false,
      failures: [{ at: 'items/programs', reason: 'forbidden' }],
    });
    expect(warnings).toContainEqual({ code: 'collection_left_out', detail: 'programs' });
    expect(countBy(records, ({ part }) => part)).toEqual({ organization: 16 });
  });

  it('is complete with desks alone where that is what the key is for, and says so in its scope', async () => {
    const { adapter, host, asked } = await startOnderwijsloket(undefined, false);
    const { isComplete, records, warnings } = await runSource(adapter, host);
    expect({ isComplete, count: records.length }).toEqual({ isComplete: true, count: 16 });
    expect(warnings.filter(({ code }) => code === 'collection_left_out')).toEqual([]);
    expect(asked.some((path) => path.endsWith('/programs'))).toBe(false);
    const full = await startOnderwijsloket();
    expect(adapter.scope()).not.toBe(full.adapter.scope());
  });

  it('leaves out drafts, and rejects what has no name or no number', async () => {
    const { adapter, host } = await startOnderwijsloket(
      answers('regional_education_desks', [
        { id: 'a-1', title: 'Loket', sectors: ['Voortgezet onderwijs', { slug: 'po' }] },
        { id: 2, title: 'Concept', status: 'draft' },
        { id: 3, title: '  ' },
        { title: 'Zonder nummer' },
        null,
      ]),
      false,
    );
    const { records, rejects } = await runSource(adapter, host);
    expect(records).toMatchObject([{ orgId: 'desk-a-1', fields: { sectors: ['po', 'vo'] } }]);
    expect(rejects.map(({ at, reason }) => `${at} ${reason}`)).toEqual([
      'regional_education_desks/3 name_missing',
      'regional_education_desks/4 unknown_shape',
      'regional_education_desks/5 unknown_shape',
    ]);
  });

  it.each([
    ['a page', '<html></html>', 'not_json'],
    ['half an answer', '{"data": [{"id"', 'incomplete'],
    ['something else', '{"errors": []}', 'unknown_shape'],
  ])('is no use where the desks come as %s', async (_what, body, code) => {
    const { adapter, host } = await startOnderwijsloket((_path, _times, response) => {
      response.end(body);
      return true;
    });
    await expect(runSource(adapter, host)).rejects.toMatchObject({ code });
  });

  it('cannot run without a key, and is refused with a wrong one', async () => {
    const { url, host } = await sourceServer(onderwijsloketRoutes());
    const withKey = (token: string) =>
      onderwijsloketAdapter(() => ({ url: `${url}/onderwijsloket`, token, hasProgrammes: true }));
    expect(withKey('').unavailable()).toBe('key_missing');
    await expect(runSource(withKey('wrong'), host)).rejects.toThrow('refused');
  });
});
