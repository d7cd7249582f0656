// The rules tests, run again and again in one Vitest against one backend, each time until the first that fails.
import { createVitest, type TestCase } from 'vitest/node';
import type { BackendAddress } from '../../local/src/backend/controls.ts';
import { checkout } from '../../local/src/checkout.ts';
import '../../tests/setup/provided.ts';

export interface RulesTests {
  /** Names the first test that fails; nothing when every test passes. Those that are suspected go first. */
  firstFailure(suspects?: Suspects): Promise<string | undefined>;
  close(): Promise<void>;
}

/** Tests that probably notice: those with these words in their names, and those that noticed something alike. */
export type Suspects = { words: readonly string[]; kind: string };

/** More would take longer than they save. */
const mostSuspects = 30;
/** Long: on a busy machine, slowness must not be taken for a test that notices. */
const patienceMs = 60_000;

export async function openRulesTests(backend: BackendAddress): Promise<RulesTests> {
  const vitest = await createVitest('test', {
    root: checkout,
    config: false,
    watch: false,
    bail: 1,
    reporters: [{}],
    include: ['tests/rules/**/*.test.ts'],
    setupFiles: [
      'tests/setup/shared-backend.ts',
      'tests/setup/each-file.ts',
      'scripts/mutants/each-file.ts',
    ],
    fileParallelism: false,
    testTimeout: patienceMs,
    hookTimeout: patienceMs,
  });
  await vitest.standalone();
  vitest.provide('backend', backend);
  vitest.provide('isOnlyBackend', true);
  const files = await vitest.globTestSpecifications();
  const seen = new Map<string, TestCase>();
  const noticed = new Map<string, TestCase[]>();

  /** One file, whole or some of its tests. */
  async function run(moduleId: string, kind: string, testIds?: string[]) {
    const [file] = files.filter((specification) => specification.moduleId === moduleId);
    if (!file) throw new Error(`${moduleId} is no test file`);
    const asked = testIds ? file.project.createSpecification(moduleId, { testIds }) : file;
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications([asked]);
    // Vitest answers with the modules of earlier runs too.
    const module = testModules.find((one) => one.moduleId === moduleId);
    const tests = [...(module?.children.allTests() ?? [])];
    for (const test of tests) seen.set(test.id, test);

    const failed = tests.find((test) => test.result().state === 'failed');
    if (failed) noticed.set(kind, [failed, ...(noticed.get(kind) ?? [])]);
    const error = module?.errors()[0] ?? unhandledErrors[0];
    if (!failed && !error && module?.ok()) return undefined;
    return `${module?.relativeModuleId}: ${failed?.fullName ?? textOf(error)}`;
  }

  return {
    async firstFailure({ words, kind } = { words: [], kind: '' }) {
      const alike = (noticed.get(kind) ?? []).slice(0, 3);
      const named = mostNamed([...seen.values()], words).slice(0, mostSuspects);
      const suspects = Map.groupBy(new Set([...alike, ...named]), ({ module }) => module.moduleId);
      for (const [moduleId, tests] of suspects) {
        const ids = tests.map(({ id }) => id);
        const failure = await run(moduleId, kind, ids);
        if (failure) return failure;
      }
      for (const moduleId of new Set([...suspects.keys(), ...files.map((file) => file.moduleId)])) {
        const failure = await run(moduleId, kind);
        if (failure) return failure;
      }
      return undefined;
    },
    close: () => vitest.close(),
  };
}

/** The tests whose names hold some of the words; a word that stands in few names says most. */
function mostNamed(tests: readonly TestCase[], words: readonly string[]): TestCase[] {
  const weights = new Map<TestCase, number>();
  for (const word of new Set(words)) {
    const named = tests.filter(({ fullName }) => fullName.includes(word));
    for (const test of named) weights.set(test, (weights.get(test) ?? 0) + 1 / named.length);
  }
  return [...weights].toSorted(([, one], [, other]) => other - one).map(([test]) => test);
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
