// What browser tests open is built once for all of them.
import { buildFunctionsIfChanged, buildWebIfChanged } from '../../scripts/build.ts';

export default async function setup() {
  await buildFunctionsIfChanged();
  await buildWebIfChanged();
}
