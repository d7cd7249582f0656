// The demo as a whole: what is written of its past must be what the functions would have made of it.
import { eventSchema } from '@instroom/domain/candidate/event.ts';
import { candidatesPath, eventsPath, memberPath, publicFormPath } from '@instroom/domain/paths.ts';
import { totalOf } from '@instroom/domain/stats/stats.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { recountRegion } from '../../functions/src/stats/recount-region.ts';
import { accounts } from '../../local/src/seed/accounts.ts';
import { seed } from '../../local/src/seed/seed.ts';
import { adminAuth, adminDb } from '../setup/admin.ts';
import { backendAddress, controls, useOwnBackend } from '../setup/backend.ts';
import { recounted, storedFigures, storedMonths } from '../setup/figures.ts';

const regionId = 'demo-oost';
const candidatesPerRegion = 50;

useOwnBackend();
const seedAgain = () => seed({ address: backendAddress(), ...controls() }, { candidatesPerRegion });
beforeAll(seedAgain);

describe('the demo', () => {
  it('has figures that a recount finds exact', async () => {
    const figures = await storedFigures(regionId);
    expect(totalOf(figures.byPhase)).toBe(candidatesPerRegion);
    expect(figures).toEqual(await recounted(regionId));
    expect(await recountRegion(adminDb(), regionId, new Date())).toEqual({
      looked: candidatesPerRegion,
      repaired: 0,
    });
  });

  it('has a sign-up in some month for everybody, and an entry for each phase that was entered', async () => {
    const months = Object.values(await storedMonths(regionId));
    expect(sum(months.map(({ signUpsByDay }) => totalOf(signUpsByDay)))).toBe(candidatesPerRegion);
    // Invented people go forward only; who leaves is counted among the exits.
    const entries = (await eventsOfEverybody()).filter(
      (event) =>
        event.kind === 'created' || (event.kind === 'phase_moved' && event.to !== 'exited'),
    );
    expect(sum(months.map(({ enteredByPhase }) => totalOf(enteredByPhase)))).toBe(entries.length);
  });

  it('tells of everybody how the dossier came in', async () => {
    const created = (await eventsOfEverybody()).filter(({ kind }) => kind === 'created');
    expect(created).toHaveLength(candidatesPerRegion);
    for (const event of created) expect(event).toMatchObject({ to: 'new' });
  });

  it('can be seeded again without changing what people did meanwhile', async () => {
    const { regions } = await whatThereIs();
    const role = adminDb().doc(memberPath(regionId, 'demo-oost-lezer'));
    await role.update({ active: false });
    await adminAuth().updateUser('demo-oost-lezer', {
      password: 'another-password',
      disabled: true,
    });
    await seedAgain();

    expect((await role.get()).get('active')).toBe(false);
    expect((await adminAuth().getUser('demo-oost-lezer')).disabled).toBe(false);
    expect((await whatThereIs()).regions).toEqual(regions);
  });

  it('has accounts for every role and the platform', async () => {
    const { users } = await adminAuth().listUsers();
    expect(users.map(({ email }) => email).sort()).toEqual(
      accounts.map(({ email }) => email).sort(),
    );
    expect(users.every(({ emailVerified }) => emailVerified)).toBe(true);
  });

  it('takes forms from the web server of this run', async () => {
    const form = await adminDb().doc(publicFormPath('demo-oost-contact')).get();
    expect(form.get('allowedOrigins')).toContain(`http://127.0.0.1:${backendAddress().ports.web}`);
  });
});

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

async function eventsOfEverybody() {
  const { docs } = await adminDb().collection(candidatesPath(regionId)).get();
  const logs = await Promise.all(
    docs.map(({ id }) => adminDb().collection(eventsPath(regionId, id)).get()),
  );
  return logs.flatMap((log) => log.docs.map((event) => eventSchema.parse(event.data())));
}

async function whatThereIs() {
  const { docs } = await adminDb().collection('regions').get();
  return { regions: docs.map((region) => [region.id, region.updateTime.toMillis()]) };
}
