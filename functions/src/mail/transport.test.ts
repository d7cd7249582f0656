// Against a real SMTP server of the test's own.
import type { AddressInfo } from 'node:net';
import type { Mail } from '@instroom/domain/mail/mail.ts';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smtpTransport } from './transport.ts';

const received: { to: string; source: string }[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo({ address }, _session, done) {
    const answers: Record<string, number> = {
      'onbekend@loket.example': 550,
      'vol@loket.example': 452,
    };
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
let smtpUrl: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}?ignoreTLS=true`;
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

const settings = {
  from: 'Instroom <noreply@instroom.example>',
  appUrl: 'https://instroom.example',
};
const mail = (to: string): Mail => ({
  kind: 'invitation',
  to,
  replyTo: 'loket@oost.example',
  language: 'nl',
  subject: 'Uitnodiging',
  paragraphs: ['Dag Anna'],
  state: 'queued',
  attempts: 0,
  queuedAt: new Date('2026-03-10T12:00:00Z'),
});

describe('the SMTP transport', () => {
  it('hands a mail to the server, with an id that is the same at every attempt', async () => {
    const send = smtpTransport({ ...settings, smtpUrl });
    expect(await send('m1', mail('anna@loket.example'))).toEqual({ state: 'sent' });
    expect(received[0]?.to).toBe('anna@loket.example');
    expect(received[0]?.source).toContain('Message-ID: <m1@instroom.example>');
    expect(received[0]?.source).toContain('Reply-To: loket@oost.example');
  });

  it('tells an address that does not exist from a mailbox that is full for now, without naming it', async () => {
    const send = smtpTransport({ ...settings, smtpUrl });
    const unknown = await send('m2', mail('onbekend@loket.example'));
    const full = await send('m3', mail('vol@loket.example'));
    expect(unknown).toMatchObject({ state: 'refused', isFinal: true });
    expect(full).toMatchObject({ state: 'refused', isFinal: false });
    expect(JSON.stringify([unknown, full])).not.toContain('@');
  });

  it('tries again later when there is no server', async () => {
    const send = smtpTransport({ ...settings, smtpUrl: 'smtp://127.0.0.1:1' });
    expect(await send('m4', mail('anna@loket.example'))).toMatchObject({ isFinal: false });
  });

  it('keeps mail where no server is set', async () => {
    const send = smtpTransport({ ...settings, smtpUrl: '' });
    expect(await send('m5', mail('anna@loket.example'))).toEqual({ state: 'kept' });
  });
});
