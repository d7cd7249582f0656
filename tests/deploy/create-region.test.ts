import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { invitationsPath, publicFormPath, regionPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { makeRegion } from '../../scripts/create-region/make-region.ts';
import { parseNewRegion } from '../../scripts/create-region/read-file.ts';
import { adminDb } from '../setup/admin.ts';

const now = new Date('2026-03-10T12:00:00Z');
const file = new URL('../../scripts/create-region/example.json', import.meta.url);
const example = readFileSync(file, 'utf8');
const withId = (regionId: string) => example.replace('voorbeeld-midden', regionId);
const anId = () => `script-${randomUUID()}`;

function commandFor(regionId: string) {
  const read = parseNewRegion(withId(regionId));
  if (!read.ok) throw new Error(read.problems.join());
  return read.command;
}
const exists = async (path: string) => (await adminDb().doc(path).get()).exists;
const invitations = async (regionId: string) =>
  (await adminDb().collection(invitationsPath(regionId)).get()).size;

describe('a region made by the script', () => {
  it('is the one of the file, and the same file makes it once', async () => {
    const regionId = anId();
    const make = () => makeRegion(adminDb(), commandFor(regionId), { isDryRun: false, now });
    expect(await make()).toMatchObject({ ok: true });
    expect(await make()).toMatchObject({ ok: true });
    expect((await adminDb().doc(regionPath(regionId)).get()).data()).toMatchObject({
      name: 'Onderwijsregio Voorbeeld Midden',
      createdBy: 'script',
    });
    expect(await invitations(regionId)).toBe(1);
  });

  it('is told on trial, document by document, and nothing is written', async () => {
    const regionId = anId();
    const { ok, lines } = await makeRegion(adminDb(), commandFor(regionId), {
      isDryRun: true,
      now,
    });
    expect(ok).toBe(true);
    for (const path of [regionPath(regionId), publicFormPath(`${regionId}-contact`)]) {
      expect(lines).toContain(path);
      expect(await exists(path)).toBe(false);
    }
    expect(await invitations(regionId)).toBe(0);
  });

  it('is refused where the wizard would refuse it, on trial too', async () => {
    const regionId = anId();
    await makeRegion(adminDb(), commandFor(regionId), { isDryRun: false, now });
    const other = { ...commandFor(regionId), commandId: randomUUID() };
    for (const isDryRun of [true, false])
      expect(await makeRegion(adminDb(), other, { isDryRun, now })).toEqual({
        ok: false,
        lines: ['Refused: region_exists. Nothing is written.'],
      });
    const reserved = await makeRegion(adminDb(), commandFor('platform'), { isDryRun: true, now });
    expect(reserved.lines).toEqual(['Refused: region_id_reserved. Nothing is written.']);
  });

  it('names each field that is not understood', () => {
    expect(parseNewRegion('{')).toEqual({ ok: false, problems: ['The file is not JSON.'] });
    const read = parseNewRegion(
      example.replace('"retentionClosedDays": 28', '"retentionClosedDays": 99'),
    );
    expect(read).toMatchObject({
      ok: false,
      problems: [expect.stringMatching(/^region\.settings\.retentionClosedDays: /)],
    });
  });
});
