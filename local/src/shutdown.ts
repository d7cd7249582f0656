// One way out for `npm start`, whatever the reason: everything that was started is ended first, in reverse order.
import { readFileSync } from 'node:fs';
import { stopAllGuarded } from './processes/guarded-process.ts';

type Step = () => void | Promise<void>;

const steps: Step[] = [];
let ending: Promise<never> | undefined;

/** What has to happen before this process ends; the last one added happens first. */
export function beforeEnd(step: Step): void {
  steps.unshift(step);
}

export function isEnding(): boolean {
  return ending !== undefined;
}

/** Ends this process. Asking again changes nothing: an interrupt may come twice, from the terminal and from npm. */
export function end(exitCode: number): Promise<never> {
  ending ??= endOnce(exitCode);
  return ending;
}

export function endOnSignals(announce: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!isEnding()) announce();
      void end(0);
    });
  }
  // A terminal that is gone takes no more text.
  process.stdout.on('error', () => void end(0));
}

/** npm passes on an interrupt, but not that it was killed. Between it and us there may be a shell. */
export function endWithNpm(): void {
  const shell = process.ppid;
  const npm = parentOf(shell);
  setInterval(() => {
    if (process.ppid !== shell || parentOf(shell) !== npm) void end(0);
  }, 1000).unref();
}

/** Undefined where the system does not tell. */
function parentOf(pid: number): string | undefined {
  try {
    return /^PPid:\t(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

async function endOnce(exitCode: number): Promise<never> {
  for (const step of steps) await attempt(step);
  await attempt(stopAllGuarded);
  process.exit(exitCode);
}

/** A step that fails must not keep the next ones from happening. */
async function attempt(step: Step): Promise<void> {
  try {
    await step();
  } catch (error) {
    console.error(error);
  }
}
