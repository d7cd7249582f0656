// A program that lives exactly as long as this process wants it to: `guard.ts` ends it when we are gone.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { endPatienceMs } from './patience.ts';

const guard = fileURLToPath(new URL('./guard.ts', import.meta.url));
const rememberedLines = 40;

export interface Program {
  command: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  stopSignal: 'SIGTERM' | 'SIGINT';
}

export interface GuardedProcess {
  /** The last lines it wrote, for the sentence that says why it failed. */
  lastLines(): string[];
  onLine(listener: (line: string) => void): void;
  /** Resolves when it has ended, for whatever reason. */
  ended: Promise<void>;
  /** Ends it and waits for that. */
  stop(): Promise<void>;
}

const running = new Set<GuardedProcess>();

/** Ends every program that is still running; the last thing before this process ends itself. */
export async function stopAllGuarded(): Promise<void> {
  await Promise.all([...running].map((program) => program.stop()));
}

export function startGuarded({ command, args, cwd, env, stopSignal }: Program): GuardedProcess {
  // Its own process group: an interrupt in the terminal reaches us only, so that we can save before it ends.
  const child = spawn(process.execPath, [guard, stopSignal, command, ...args], {
    cwd,
    env,
    detached: true,
  });
  const lines: string[] = [];
  const listeners: ((line: string) => void)[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (lines.length > rememberedLines) lines.shift();
      for (const listener of listeners) listener(line);
    });
  }
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.once('exit', () => sweep(child));
  // A guard that is gone already cannot be told anything.
  child.stdin.on('error', () => {});

  const guarded = {
    lastLines: () => lines,
    onLine: (listener: (line: string) => void) => void listeners.push(listener),
    ended,
    stop: () => stop(child, ended),
  };
  running.add(guarded);
  void ended.then(() => running.delete(guarded));
  return guarded;
}

async function stop(child: ChildProcessWithoutNullStreams, ended: Promise<void>) {
  child.stdin.end();
  const force = setTimeout(() => sweep(child), endPatienceMs + 1000);
  await ended;
  clearTimeout(force);
}

/** Ends whatever is left of its process group, such as the program after its guard was killed. */
function sweep({ pid }: ChildProcessWithoutNullStreams) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing is left, as it should be.
  }
}
