// Against a real SMTP server of the test's own.
import type { Mail } from '@instroom/domain/mail/mail.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusedAddresses, startSmtpServer } from '../../../tests/setup/smtp.ts';
import { smtpTransport } from './transport.ts';

let server: Awaited<ReturnType<typeof startSmtpServer>>;
let smtpUrl: string;
beforeAll(async () => {
  server = await startSmtpServer();
  smtpUrl = server.url;
});
afterAll(() => server.close());

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
    expect(server.received[0]?.to).toBe('anna@loket.example');
    expect(server.received[0]?.source).toContain('Message-ID: <m1@instroom.example>');
    expect(server.received[0]?.source).toContain('Reply-To: loket@oost.example');
  });

  it('takes a date for a calendar along, as a calendar reads it', async () => {
    const send = smtpTransport({ ...settings, smtpUrl });
    const attachment = {
      filename: 'afspraak.ics',
      contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
      content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
    };
    await send('m7', { ...mail('cas@loket.example'), kind: 'activity_confirmed', attachment });
    const source = server.received.find(({ to }) => to === 'cas@loket.example')?.source;
    expect(source).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=PUBLISH/);
    expect(source).toContain('filename=afspraak.ics');
  });

  it('shows whom it is from, and lets a mailbox answer what a person wrote', async () => {
    const send = smtpTransport({ ...settings, smtpUrl });
    const written = { ...mail('bas@loket.example'), fromName: 'Loket "Oost"' };
    await send('m6', { ...written, kind: 'candidate' });
    const source = server.received.find(({ to }) => to === 'bas@loket.example')?.source;
    expect(source).toContain('From: "Loket \\"Oost\\"" <noreply@instroom.example>');
    expect(source).not.toContain('Auto-Submitted');
    expect(server.received[0]?.source).toContain('Auto-Submitted: auto-generated');
  });

  it('tells an address that does not exist from a mailbox that is full for now, without naming it', async () => {
    const send = smtpTransport({ ...settings, smtpUrl });
    const unknown = await send('m2', mail(refusedAddresses.unknown));
    const full = await send('m3', mail(refusedAddresses.full));
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
