// The line that a machine reads: how many tests passed and failed. What broke outside a test counts as a failure.
import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

export default class CountReporter implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    unhandledErrors: readonly unknown[],
    reason: TestRunEndReason,
  ) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter(brokeOutsideTests).length + unhandledErrors.length;
    // A setup that fails before the first test leaves nothing to count.
    const failed = count('failed') + broken || Number(reason !== 'passed');
    const skipped = count('skipped') + count('pending');
    const counts = [`${count('passed')} passed`, `${failed} failed`];
    process.stdout.write(`${[...counts, ...(skipped ? [`${skipped} skipped`] : [])].join(', ')}\n`);
  }
}

function brokeOutsideTests(module: TestModule): boolean {
  return module.errors().length > 0;
}
