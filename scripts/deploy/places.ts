// Personal data of candidates stay in the European Union (docs/deploy.md names what cannot be placed there).
import type { FunctionsManifest } from './functions-manifest.ts';

/** Google's places in member states. London and Zürich carry `europe` in their name and lie outside. */
const inUnion = new Set([
  'eur3',
  'europe-central2',
  'europe-north1',
  'europe-north2',
  'europe-southwest1',
  'europe-west1',
  'europe-west3',
  'europe-west4',
  'europe-west8',
  'europe-west9',
  'europe-west10',
  'europe-west12',
]);

export interface Placed {
  databaseLocation: string | undefined;
  functions: FunctionsManifest;
}

export function placeProblems({ databaseLocation, functions }: Placed): string[] {
  return [
    ...outside('the database', databaseLocation ? [databaseLocation] : []),
    ...Object.entries(functions.endpoints).flatMap(([name, { region = [], eventTrigger }]) => [
      ...outside(`function ${name}`, region),
      ...(eventTrigger?.region
        ? outside(`the trigger of function ${name}`, [eventTrigger.region])
        : []),
    ]),
  ];
}

/** Without a place, Google chooses one in the United States. */
function outside(what: string, places: string[]): string[] {
  if (places.length === 0) return [`${what} has no place`];
  return places.filter((place) => !inUnion.has(place)).map((place) => `${what} is in ${place}`);
}
