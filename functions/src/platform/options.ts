// Where and how large every function runs. Personal data stay in the EU: the place is the database's own.
import { setGlobalOptions } from 'firebase-functions';

export const functionsRegion = 'europe-west4';

setGlobalOptions({ region: functionsRegion, memory: '256MiB', maxInstances: 20, concurrency: 40 });
