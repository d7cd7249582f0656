// What happens to files without anybody asking: scanned, swept, and gone with the dossier.

import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { anAttachment } from '@instroom/domain/attachment/an-attachment.ts';
import { commandPath } from '@instroom/domain/paths.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { adminDb } from '../../../tests/setup/admin.ts';
import { aDossierForFiles, storedFiles } from '../../../tests/setup/attachments.ts';
import { controls, useOwnBackend } from '../../../tests/setup/backend.ts';
import { aPdf } from '../../../tests/setup/files.ts';
import { addAttachment } from './add-attachment.ts';
import { fileOf } from './file-paths.ts';
import { readAttachmentOf } from './read-attachment.ts';
import { releaseAttachmentOf } from './release-attachment.ts';
import { removeAttachmentOf, undoAttachmentRemovalOf } from './remove-attachment.ts';
import { removeAttachmentsOf } from './remove-attachments-of.ts';
import { scanAttachment } from './scan-attachment.ts';
import { scanWaiting } from './scan-waiting.ts';
import { httpScanner } from './scanner.ts';
import { sweepFiles } from './sweep-files.ts';

// The sweep and the scanner look at every region, also at those of other tests.
useOwnBackend();
beforeAll(() => controls().setBackgroundTriggers(false));

const host = '127.0.0.1';
const hourMs = 60 * 60_000;
const later = (ms: number) => new Date(Date.now() + ms);

async function aWaitingFile(text = 'Dag') {
  const dossier = await aDossierForFiles();
  const { regionId, candidateId } = dossier;
  const attachmentId = randomUUID();
  const place = { regionId, candidateId, attachmentId };
  const [uid, now] = [dossier.editor, new Date()];
  const upload = { filename: 'cv.pdf', kind: 'cv' as const, bytes: aPdf({ text }) };
  await addAttachment(adminDb(), storedFiles(), { ...place, ...upload, uid, now });
  const command = () => ({ ...place, commandId: randomUUID(), uid, now: new Date() });
  return {
    ...dossier,
    place,
    command,
    state: async () => (await dossier.stored(attachmentId))?.state,
    read: () => readAttachmentOf(adminDb(), storedFiles(), { ...place, uid, now }),
  };
}

/** A service as docs/deploy.md describes it: it finds a virus in what says so. */
function aScanner() {
  let server: Server;
  let isAway = false;
  let answersNonsense = false;
  const seen: (string | undefined)[] = [];
  beforeAll(
    () =>
      new Promise<void>((resolve) => {
        server = createServer(async (request, response) => {
          const bytes = await buffer(request);
          seen.push(request.headers.authorization);
          if (isAway) return void response.writeHead(503).end();
          const verdict = bytes.includes('virus') ? 'infected' : 'clean';
          response.writeHead(200, { 'content-type': 'application/json' });
          response.end(JSON.stringify(answersNonsense ? { ok: true } : { verdict }));
        }).listen(0, host, () => resolve());
      }),
  );
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  return {
    scan: (bytes: Buffer) => {
      const { port } = server.address() as AddressInfo;
      return httpScanner(`http://user:p%40ss@${host}:${port}/scan`)(bytes);
    },
    seen,
    goAway: (away: boolean) => {
      isAway = away;
    },
    answerNonsense: (nonsense: boolean) => {
      answersNonsense = nonsense;
    },
  };
}

describe('a scanner', () => {
  const scanner = aScanner();
  const scanned = (place: Parameters<typeof scanAttachment>[3] | object) =>
    scanAttachment(adminDb(), storedFiles(), scanner.scan, {
      ...(place as Parameters<typeof scanAttachment>[3]),
      now: new Date(),
    });

  it('makes a file readable in which it finds nothing, once', async () => {
    const file = await aWaitingFile();
    await expect(file.read()).rejects.toThrow('attachment_waiting');
    expect(await scanned(file.place)).toBe('clean');
    expect(await scanned(file.place)).toBe('nothing');
    expect((await file.read()).attachment.state).toBe('clean');
    expect(await file.acts()).toEqual(['added', 'found_clean', 'opened']);
    expect(scanner.seen.at(-1)).toBe(`Basic ${Buffer.from('user:p@ss').toString('base64')}`);
  });

  it('takes the bytes away in which it finds a virus, also of a file that was released', async () => {
    const file = await aWaitingFile('virus');
    await releaseAttachmentOf(adminDb(), file.command());
    expect(await scanned(file.place)).toBe('infected');
    expect(await file.paths()).toEqual([]);
    await expect(file.read()).rejects.toThrow('attachment_infected');
    await expect(releaseAttachmentOf(adminDb(), file.command())).rejects.toThrow(
      'attachment_infected',
    );
  });

  it('that is away or answers what nobody understands leaves the file waiting, for the schedule', async () => {
    const [file, other] = [await aWaitingFile(), await aWaitingFile('virus')];
    scanner.goAway(true);
    expect(await scanned(file.place)).toBe('waits');
    scanner.goAway(false);
    scanner.answerNonsense(true);
    expect(await scanned(file.place)).toBe('waits');
    scanner.answerNonsense(false);
    expect(await file.state()).toBe('pending');
    const done = await scanWaiting(adminDb(), storedFiles(), scanner.scan, new Date());
    expect(done).toMatchObject({ waits: 0, nothing: 0 });
    expect([await file.state(), await other.state()]).toEqual(['clean', 'infected']);
  });
});

describe('the nightly sweep', () => {
  const sweep = (now: Date) => sweepFiles(adminDb(), storedFiles(), now);

  it('removes bytes of an upload that broke off, and keeps those of a file that is there', async () => {
    const file = await aWaitingFile();
    const broken = fileOf(
      { ...file.place, attachmentId: randomUUID() },
      { sha256: 'a'.repeat(64) },
    );
    const rival = fileOf(file.place, { sha256: 'b'.repeat(64) });
    await storedFiles().write(broken, 'x', 'application/pdf');
    await storedFiles().write(rival, 'x', 'application/pdf');
    // An upload may be under way.
    await sweep(later(hourMs / 2));
    expect(await file.paths()).toHaveLength(3);
    await sweep(later(2 * hourMs));
    expect(await file.paths()).toEqual([expect.stringContaining(file.place.attachmentId)]);
    expect(await file.paths()).not.toContain(rival);
  });

  it('removes what was removed, once that cannot be taken back any more', async () => {
    const file = await aWaitingFile();
    const removal = { ...file.command(), now: later(2 * hourMs) };
    await removeAttachmentOf(adminDb(), removal);
    await sweep(later(2 * hourMs + 60_000));
    expect(await file.paths()).toHaveLength(1);
    const undo = { ...file.command(), removalId: removal.commandId };
    await undoAttachmentRemovalOf(adminDb(), { ...undo, now: later(2 * hourMs + 120_000) });
    expect(await file.state()).toBe('pending');

    const again = { ...file.command(), now: later(3 * hourMs) };
    await removeAttachmentOf(adminDb(), again);
    await sweep(later(4 * hourMs));
    expect(await file.paths()).toEqual([]);
    const late = { ...file.command(), removalId: again.commandId, now: later(4 * hourMs) };
    await expect(undoAttachmentRemovalOf(adminDb(), late)).rejects.toThrow('undo_too_late');
    // What it was called is gone within a day, with the record.
    const record = await adminDb().doc(commandPath(file.regionId, again.commandId)).get();
    expect(record.get('expireAt').toMillis()).toBeLessThanOrEqual(later(28 * hourMs).getTime());
  });
});

describe('a dossier that ends', () => {
  it('takes its files along, also those without a document or without bytes, and no others', async () => {
    const [file, other] = [await aWaitingFile(), await aWaitingFile()];
    await file.hold(anAttachment());
    const orphan = fileOf(
      { ...file.place, attachmentId: randomUUID() },
      { sha256: 'c'.repeat(64) },
    );
    await storedFiles().write(orphan, 'x', 'application/pdf');
    const remove = () => removeAttachmentsOf(adminDb(), storedFiles(), file.place);
    expect(await remove()).toEqual({ documents: 2, files: 2 });
    expect([await file.known(), await file.paths()]).toEqual([0, []]);
    expect(await remove()).toEqual({ documents: 0, files: 0 });
    expect([await other.known(), (await other.paths()).length]).toEqual([1, 1]);
  });
});
