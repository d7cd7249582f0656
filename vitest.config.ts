// Three kinds of tests: rules of the domain and the screens on their own, what needs the backend, and the browser.
import { configDefaults, defineConfig } from 'vitest/config';

const minuteMs = 60_000;
/** What is waited for comes when it comes: a slow machine is no fault. */
const patient = { poll: { timeout: minuteMs / 6 } };
/** How sources are read, and what files hold: without anything that is stored. */
const withoutBackend = [
  'functions/src/reference/{csv*,sources/*}.test.ts',
  'functions/src/attachments/content/*.test.ts',
];

export default defineConfig({
  test: {
    reporters: ['default', './tests/setup/count-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          maxWorkers: 2,
          include: [
            '{domain,web,local,scripts}/**/*.test.{ts,tsx}',
            'functions/*.test.ts',
            ...withoutBackend,
            'tests/sources/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'backend',
          sequence: { groupOrder: 1 },
          include: [
            'functions/src/**/*.test.ts',
            'tests/{rules,journeys,local,setup,deploy}/**/*.test.ts',
          ],
          exclude: [...configDefaults.exclude, ...withoutBackend],
          globalSetup: 'tests/setup/backend.setup.ts',
          setupFiles: ['tests/setup/shared-backend.ts', 'tests/setup/each-file.ts'],
          expect: patient,
          testTimeout: minuteMs / 2,
          hookTimeout: minuteMs / 2,
        },
      },
      {
        test: {
          name: 'e2e',
          // Last, and two at once: three take as long together, since two browsers fill two cores.
          sequence: { groupOrder: 2 },
          maxWorkers: 2,
          include: ['tests/{e2e,local}/**/*.spec.ts'],
          globalSetup: 'tests/setup/e2e.setup.ts',
          setupFiles: ['tests/setup/own-application.ts', 'tests/setup/each-file.ts'],
          expect: patient,
          // A journey of half a minute takes twice as long where others work on the same two cores.
          testTimeout: 2 * minuteMs,
          hookTimeout: minuteMs,
        },
      },
    ],
  },
});
