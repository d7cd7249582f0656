// `npm run deploy -- --project <id> [--dry-run] [--only hosting,functions]`: builds, checks what can be checked without
// a network, and hands over to firebase-tools. A dry run ends before that.
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkout } from '../local/src/checkout.ts';
import { asLines, type Check, passes } from './deploy/check.ts';
import { writeDeployedConfig } from './deploy/deployed-config.ts';
import { projectProblems } from './deploy/project.ts';
import { runChecks } from './deploy/run-checks.ts';
import {
  buildEnvironment,
  readWebSettings,
  type WebSettings,
  webSettingProblems,
} from './deploy/web-settings.ts';

const failed: Check[] = [];

function tell(check: Check) {
  console.log(asLines(check));
  if (!passes(check)) failed.push(check);
}

/** What is deployed should be found again in the history. */
function gitState(): Check {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: checkout, encoding: 'utf8', stdio: 'pipe' }).trim();
  try {
    const changed = git('status', '--porcelain').split('\n').filter(Boolean).length;
    const warnings = changed > 0 ? [`${changed} files are in no commit`] : [];
    return { name: 'commit', note: git('rev-parse', '--short', 'HEAD'), problems: [], warnings };
  } catch {
    return { name: 'commit', problems: [], warnings: ['unknown: this is no checkout of git'] };
  }
}

function build(settings: WebSettings): Check {
  const { status, stderr, error } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: checkout,
    env: { ...process.env, ...buildEnvironment(settings) },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return { name: 'build', problems: status === 0 ? [] : [error?.message ?? stderr.trim()] };
}

function deploy(projectId: string, settings: WebSettings): number {
  const config = ['--config', writeDeployedConfig(settings)];
  const args = ['deploy', '--project', projectId, ...config, ...(only ? ['--only', only] : [])];
  const firebase = join(checkout, 'node_modules/.bin/firebase');
  return spawnSync(firebase, args, { cwd: checkout, stdio: 'inherit' }).status ?? 1;
}

const { values } = parseArgs({
  options: {
    project: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const { project = '', only, 'dry-run': isDryRun } = values;

tell({ name: 'project', problems: projectProblems(project), note: project });
tell(gitState());
const settings = readWebSettings(checkout, project);
tell({ name: 'settings of the application', problems: webSettingProblems(settings) });
if (failed.length === 0) tell(build(settings));
if (failed.length === 0) await runChecks(project, settings, tell);

if (failed.length > 0) {
  console.log(
    `\n${failed.length} ${failed.length === 1 ? 'check' : 'checks'} failed; nothing is deployed.`,
  );
  process.exitCode = 1;
} else if (isDryRun) {
  console.log('\nA dry run: nothing is deployed.');
} else {
  process.exitCode = deploy(project, settings);
}
