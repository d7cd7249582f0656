// Measures and prints; nothing here fails a test. `npm run bench` measures everything, `npm run bench -- start form`
// only what is named.
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { benchActivities } from './bench/activities.ts';
import { benchBoard } from './bench/board.ts';
import { benchBurst } from './bench/burst.ts';
import { benchCandidateChange } from './bench/candidate-change.ts';
import { benchCandidateList } from './bench/candidate-list.ts';
import { benchCosts } from './bench/costs.ts';
import { benchCrossFilter } from './bench/cross-filter.ts';
import { benchDashboard } from './bench/dashboard.ts';
import { benchDigests } from './bench/digests.ts';
import { benchEmbed } from './bench/embed.ts';
import { benchForm } from './bench/form.ts';
import { benchImport } from './bench/import.ts';
import { benchInstall } from './bench/install.ts';
import { benchKiesmbo } from './bench/kiesmbo.ts';
import { benchNational } from './bench/national.ts';
import { benchNetworkSearch } from './bench/network-search.ts';
import { benchNightlyPass } from './bench/nightly-pass.ts';
import { benchReference } from './bench/reference.ts';
import { benchRoster } from './bench/roster.ts';
import { benchSizes } from './bench/sizes.ts';
import { benchStart } from './bench/start.ts';
import { benchStartTasks } from './bench/start-tasks.ts';
import { benchTaskBoard } from './bench/task-board.ts';

const benches = {
  install: benchInstall,
  start: benchStart,
  form: benchForm,
  embed: benchEmbed,
  burst: benchBurst,
  candidateChange: benchCandidateChange,
  activities: benchActivities,
  roster: benchRoster,
  dashboard: benchDashboard,
  crossFilter: benchCrossFilter,
  board: benchBoard,
  digests: benchDigests,
  nightlyPass: benchNightlyPass,
  national: benchNational,
  costs: benchCosts,
  reference: benchReference,
  import: benchImport,
  network: benchNetworkSearch,
  candidates: benchCandidateList,
  sizes: benchSizes,
  kiesmbo: benchKiesmbo,
  tasks: benchStartTasks,
  taskBoard: benchTaskBoard,
};

const asked = process.argv.slice(2);
const names = Object.keys(benches).filter((name) => asked.length === 0 || asked.includes(name));
const [only] = Object.entries(benches).filter(([name]) => names.length === 1 && name === names[0]);
if (only) {
  const [name, bench] = only;
  console.log(`\n# ${name}: ${availableParallelism()} cores, Node ${process.version}`);
  await bench();
}
// Each by itself: our functions know one backend for as long as they run, and what one leaves slows the next.
else
  for (const name of names)
    spawnSync(process.execPath, [import.meta.filename, name], { stdio: 'inherit' });
process.exit(0);
