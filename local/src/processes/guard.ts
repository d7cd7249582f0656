// Runs one command and ends it when the process that asked for it is gone, however that ended: killed outright, it
// can clean up nothing itself, but the pipe on our standard input closes all the same.
import { spawn } from 'node:child_process';
import { endPatienceMs } from './patience.ts';

const [stopSignal, command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

child.on('error', () => process.exit(127));
child.on('exit', (code) => process.exit(code ?? 1));

process.stdin.resume();
process.stdin.on('close', end);
process.on('SIGTERM', end);
// A terminal that closes or is interrupted is the affair of the process that asked.
process.on('SIGINT', () => {});
process.on('SIGHUP', () => {});

function end() {
  child.kill(stopSignal === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), endPatienceMs);
}
