// Every night: repairs figures, rosters and summaries of tasks and contacts that drifted, region by region, and logs how many. Each
// candidate is read once for all of them.
import { regionsPath } from '@instroom/domain/paths.ts';
import { onSchedule } from 'firebase-functions/scheduler';
import { repairingContacts } from './contacts/repair-contact-facts.ts';
import { db } from './platform/firebase.ts';
import { log } from './platform/log.ts';
import { repairingRoster } from './roster/repair-roster.ts';
import { recountRegion } from './stats/recount-region.ts';
import { repairingTasks } from './tasks/repair-tasks.ts';

export const recount = onSchedule(
  { schedule: '30 3 * * *', timeZone: 'Europe/Amsterdam', timeoutSeconds: 1800, memory: '512MiB' },
  async () => {
    const regions = await db.collection(regionsPath).select().get();
    for (const { id: regionId } of regions.docs) {
      const roster = await repairingRoster(db, regionId);
      const tasks = await repairingTasks(db, regionId);
      const contacts = repairingContacts(db, regionId);
      const { looked, repaired } = await recountRegion(db, regionId, new Date(), (page) => {
        roster.look(page);
        tasks.look(page);
        contacts.look(page);
      });
      tell('figures recounted', { regionId, looked, repaired });
      tell('roster looked over', { regionId, looked, repaired: await roster.repair() });
      tell('tasks looked over', { regionId, ...(await tasks.repair()) });
      tell('contacts looked over', { regionId, ...(await contacts.repair(new Date())) });
    }
  },
);

function tell(what: string, counts: { regionId: string; looked: number; repaired: number }) {
  const write = counts.repaired > 0 ? log.warn : log.info;
  write(what, counts);
}
