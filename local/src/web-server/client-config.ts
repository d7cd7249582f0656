// What Hosting answers at `/__/firebase/init.json`, with where the local services are; in production the same path
// answers without `emulators`, so that the built application is the same everywhere.
import { projectId } from '../checkout.ts';
import { host, type Ports } from '../ports.ts';

export function clientConfig(ports: Ports) {
  return {
    projectId,
    apiKey: 'demo-key',
    authDomain: `${host}:${ports.web}`,
    storageBucket: `${projectId}.appspot.com`,
    appId: 'demo',
    emulators: {
      auth: `http://${host}:${ports.auth}`,
      firestore: { host, port: ports.firestore },
      functions: { host, port: ports.functions },
      storage: { host, port: ports.storage },
    },
  };
}
