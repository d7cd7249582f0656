import { readFileSync } from 'node:fs';

/** Whether a process with this number exists and, where the system tells, was started with this word. */
export function isRunning(pid: number, word = ''): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return commandOf(pid)?.includes(word) ?? true;
}

/** Numbers are given out again, so after a restart of the machine another program may have this one. */
function commandOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return undefined;
  }
}
