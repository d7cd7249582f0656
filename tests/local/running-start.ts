// `npm start` as a process of its own, and what it says.
import { type ChildProcess, spawn } from 'node:child_process';
import { checkout } from '../../local/src/checkout.ts';
import { type Ports, services, settingOf } from '../../local/src/ports.ts';

const starts = new Set<RunningStart>();

export function startInstroom(options: {
  ports: Ports;
  dataFolder: string;
  flags: string[];
}): RunningStart {
  const start = new RunningStart(options.flags, {
    ...process.env,
    INSTROOM_DATA: options.dataFolder,
    ...Object.fromEntries(
      services.map((service) => [settingOf(service), String(options.ports[service])]),
    ),
  });
  starts.add(start);
  return start;
}

export async function endAllStarts(): Promise<void> {
  for (const start of starts) await start.interrupt();
  starts.clear();
}

class RunningStart {
  private text = '';
  private readonly child: ChildProcess;
  private readonly ended: Promise<number | null>;

  constructor(flags: string[], env: NodeJS.ProcessEnv) {
    this.child = spawn(process.execPath, ['local/src/start.ts', ...flags], { cwd: checkout, env });
    const hear = (chunk: Buffer) => {
      this.text += chunk.toString();
    };
    this.child.stdout?.on('data', hear);
    this.child.stderr?.on('data', hear);
    this.ended = new Promise((resolve) => this.child.once('close', resolve));
  }

  output(): string {
    return this.text;
  }

  /** The last line once it is ready or has given up. */
  async lastLine(): Promise<string | undefined> {
    let hasEnded = false;
    void this.ended.then(() => {
      hasEnded = true;
    });
    while (!hasEnded && !/^Instroom is klaar: \S+\n/m.test(this.text)) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return this.text.trimEnd().split('\n').at(-1);
  }

  /** The exit code of a start that ends by itself. */
  end(): Promise<number | null> {
    return this.ended;
  }

  /** Ctrl-C as it arrives under npm: from the terminal, and once more from npm. */
  async interrupt(): Promise<number | null> {
    this.child.kill('SIGINT');
    this.child.kill('SIGINT');
    return this.ended;
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}
