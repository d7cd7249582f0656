// Measures and prints; nothing here fails a test. `npm run bench` measures everything, `npm run bench -- start form`
// only what is named.
import { availableParallelism } from 'node:os';
import { benchActivities } from './bench/activities.ts';
import { benchBoard } from './bench/board.ts';
import { benchBurst } from './bench/burst.ts';
import { benchCandidateChange } from './bench/candidate-change.ts';
import { benchCandidateList } from './bench/candidate-list.ts';
import { benchCrossFilter } from './bench/cross-filter.ts';
import { benchDashboard } from './bench/dashboard.ts';
import { benchDigests } from './bench/digests.ts';
import { benchEmbed } from './bench/embed.ts';
import { benchForm } from './bench/form.ts';
import { benchImport } from './bench/import.ts';
import { benchInstall } from './bench/install.ts';
import { benchKiesmbo } from './bench/kiesmbo.ts';
import { benchNetworkSearch } from './bench/network-search.ts';
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
console.log(`${availableParallelism()} cores, Node ${process.version}`);
for (const [name, bench] of Object.entries(benches))
  if (asked.length === 0 || asked.includes(name)) {
    console.log(`\n# ${name}`);
    await bench();
  }
process.exit(0);
