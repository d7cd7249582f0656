// A mail server of a test's own: a real one, that keeps what it gets and refuses some addresses as mail servers do.
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type Received = { to: string; source: string };

/** `full`: not now; `unknown`: never. */
export const refusedAddresses = {
  full: 'vol@loket.example',
  unknown: 'onbekend@loket.example',
} as const;

export async function startSmtpServer() {
  const received: Received[] = [];
  const answers: Record<string, number> = {
    [refusedAddresses.unknown]: 550,
    [refusedAddresses.full]: 452,
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const responseCode = answers[address];
      done(responseCode ? Object.assign(new Error(`no ${address}`), { responseCode }) : null);
    },
    onData(stream, session, done) {
      let source = '';
      stream.on('data', (chunk) => (source += chunk));
      stream.on('end', () => {
        received.push({ to: session.envelope.rcptTo[0]?.address ?? '', source });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
    received,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
