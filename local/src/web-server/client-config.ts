// What Hosting answers at `/__/firebase/init.json`, with where the local services are; in production the same path
// answers without `emulators`, so that the built application is the same everywhere.
import { projectId } from '../checkout.ts';
import { host, type Ports } from '../ports.ts';
import { accounts, password } from '../seed/accounts.ts';
import { demoRegions } from '../seed/regions.ts';

/** Who can sign in to the demo: the page for signing in offers them. */
export const demoAccounts = accounts.flatMap(({ email, membership }) => {
  const region = demoRegions.find(({ regionId }) => regionId === membership?.regionId);
  if (!membership || !region) return [];
  return [{ email, role: membership.role, region: region.name, password }];
});
export type DemoAccount = (typeof demoAccounts)[number];

export function clientConfig(ports: Ports, offered: readonly DemoAccount[]) {
  return {
    projectId,
    apiKey: 'demo-key',
    authDomain: `${host}:${ports.web}`,
    storageBucket: `${projectId}.appspot.com`,
    appId: 'demo',
    emulators: {
      auth: `http://${host}:${ports.auth}`,
      firestore: { host, port: ports.firestore },
      // Through the web server, where a request waits in line as it does in production.
      functions: { host, port: ports.web },
      storage: { host, port: ports.storage },
    },
    ...(offered.length > 0 && { demoAccounts: offered }),
  };
}
