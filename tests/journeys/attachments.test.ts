// Files of a dossier, with the real SDK, the real functions and the real Storage of the local backend.
import { randomUUID } from 'node:crypto';
import { anAttachment } from '@instroom/domain/attachment/an-attachment.ts';
import { attachmentPath, memberPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import {
  aDossierForFiles,
  bucket,
  type DossierForFiles,
  read,
  send,
  storageUrl,
} from '../setup/attachments.ts';
import { type Client, signedOut, signInAs } from '../setup/clients.ts';
import { aDocx, aLargePdf, aPdf, aPng } from '../setup/files.ts';
import { aRegion } from '../setup/region.ts';
import { signInAgain, signInWithSecondFactor, verifiedEmailOf } from '../setup/second-factor.ts';

const refusal = (code: string) => ({ details: expect.objectContaining({ code }) });

const command = (client: Client, name: string, dossier: DossierForFiles, id: string, more = {}) => {
  const { regionId, candidateId } = dossier;
  const input = { regionId, candidateId, attachmentId: id, commandId: randomUUID(), ...more };
  return client.call(name, input);
};

async function aReleasedFile(bytes = aPdf()) {
  const dossier = await aDossierForFiles();
  const [editor, admin] = [await signInAs(dossier.editor), await signInAs(dossier.regionAdmin)];
  const { id } = await send(editor, dossier, bytes);
  await command(admin, 'releaseAttachment', dossier, id);
  return { dossier, editor, admin, id };
}

describe('a file of a dossier', () => {
  it('comes from an editor, waits, is released by a region admin who knows, and is read', async () => {
    const dossier = await aDossierForFiles();
    const [viewer, editor, admin] = [
      await signInAs(dossier.viewer),
      await signInAs(dossier.editor),
      await signInAs(dossier.regionAdmin),
    ];
    const bytes = aPdf();
    const sent = await send(editor, dossier, bytes, { filename: 'C:\\cv\\CV Anna (é).PDF' });
    expect(sent.status).toBe(201);
    expect(await sent.answer.json()).toEqual({
      attachmentId: sent.id,
      filename: 'CV Anna (é).pdf',
      state: 'pending',
    });
    for (const client of [viewer, editor, admin])
      expect(await read(client, dossier, sent.id)).toMatchObject({
        status: 409,
        code: 'attachment_waiting',
      });
    await expect(command(editor, 'releaseAttachment', dossier, sent.id)).rejects.toMatchObject(
      refusal('not_allowed'),
    );
    await command(admin, 'releaseAttachment', dossier, sent.id);
    expect(await dossier.stored(sent.id)).toMatchObject({
      state: 'released',
      releasedByUid: dossier.regionAdmin,
      uploadedByUid: dossier.editor,
      mime: 'application/pdf',
      size: bytes.length,
    });

    const { status, answer } = await read(viewer, dossier, sent.id);
    expect(status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''CV%20Anna%20%28%C3%A9%29.pdf",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    });
    // Read again at once, it is in the log once.
    await read(viewer, dossier, sent.id);
    expect(await dossier.acts()).toEqual(['added', 'opened', 'released']);
  });

  it('lies in Storage without a token by which anybody could read it', async () => {
    const { dossier, editor, id } = await aReleasedFile();
    await read(editor, dossier, id);
    const [path = ''] = await dossier.paths();
    expect(path).toContain(`${attachmentPath(dossier.regionId, dossier.candidateId, id)}/`);
    const about = await fetch(
      storageUrl(`/storage/v1/b/${bucket()}/o/${encodeURIComponent(path)}`),
    );
    const described = await about.json();
    expect(described).toMatchObject({ contentType: 'application/pdf' });
    expect(JSON.stringify(described)).not.toMatch(/token/i);

    // What a browser puts there by itself has one: the look above would have seen it.
    const name = encodeURIComponent(`${path}-by-a-browser`);
    const url = storageUrl(`/v0/b/${bucket()}/o?uploadType=media&name=${name}`);
    const browser = await fetch(url, {
      method: 'POST',
      headers: { authorization: 'Bearer owner', 'content-type': 'application/pdf' },
      body: 'x',
    });
    expect(browser.status).toBe(200);
    const other = await fetch(storageUrl(`/storage/v1/b/${bucket()}/o/${name}`));
    expect(JSON.stringify(await other.json())).toMatch(/token/i);
  });

  it('is one, however often the same upload comes, also at the same moment', async () => {
    const dossier = await aDossierForFiles();
    const editor = await signInAs(dossier.editor);
    const id = randomUUID();
    const many = Array.from({ length: 4 }, () => send(editor, dossier, aPdf(), { id }));
    expect((await Promise.all(many)).map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(await dossier.known()).toBe(1);
    expect(await dossier.paths()).toHaveLength(1);
    expect(await dossier.acts()).toEqual(['added']);
    // Another file under the same id is no repeat, and changes nothing.
    const other = await send(editor, dossier, aPng(), { id });
    expect(other).toMatchObject({ status: 400, code: 'invalid_input' });
    expect(await dossier.stored(id)).toMatchObject({ mime: 'application/pdf' });
  });

  it('is removed for everybody at once, and put back by who did it', async () => {
    const { dossier, editor, admin, id } = await aReleasedFile();
    const removalId = randomUUID();
    await command(editor, 'removeAttachment', dossier, id, { commandId: removalId });
    await command(editor, 'removeAttachment', dossier, id, { commandId: removalId });
    expect(await read(admin, dossier, id)).toMatchObject({ status: 404, code: 'not_found' });
    expect(await dossier.known()).toBe(0);
    // The same upload that comes late brings nothing back.
    expect((await send(editor, dossier, aPdf(), { id })).status).toBe(201);
    expect(await dossier.known()).toBe(0);

    const undo = { removalId };
    await expect(command(admin, 'undoAttachmentRemoval', dossier, id, undo)).rejects.toMatchObject(
      refusal('not_found'),
    );
    await command(editor, 'undoAttachmentRemoval', dossier, id, undo);
    expect((await read(admin, dossier, id)).status).toBe(200);
    expect(await dossier.acts()).toEqual(['added', 'opened', 'released', 'removed', 'restored']);
  });

  it('goes with the dossier', async () => {
    const { dossier } = await aReleasedFile();
    const { dossier: other } = await aReleasedFile();
    await dossier.candidate.delete();
    await expect.poll(() => dossier.known()).toBe(0);
    await expect.poll(() => dossier.paths()).toEqual([]);
    expect(await other.paths()).toHaveLength(1);
  });
});

describe('what is no file for a dossier', () => {
  it.each([
    [
      'a program that is called a PDF',
      Buffer.from('MZ\u0090\u0000 program'),
      409,
      'attachment_type',
    ],
    ['a PDF with a password', aPdf({ trailer: '/Encrypt 6 0 R' }), 409, 'attachment_encrypted'],
    ['a document with macros', aDocx({ 'word/vbaProject.bin': 'x' }), 409, 'attachment_active'],
    ['an empty file', Buffer.alloc(0), 409, 'attachment_empty'],
    ['a file of just more than 10 MB', aLargePdf(10 * 1024 * 1024), 413, 'attachment_too_large'],
  ] as const)('is refused, and leaves nothing: %s', async (_what, bytes, status, code) => {
    const dossier = await aDossierForFiles();
    const sent = await send(await signInAs(dossier.editor), dossier, bytes);
    expect(sent).toMatchObject({ status, code });
    expect(await dossier.known()).toBe(0);
    expect(await dossier.paths()).toEqual([]);
  });

  it('is one of 50 MB, which Google refuses before a function sees it, and so does the local backend', async () => {
    const dossier = await aDossierForFiles();
    const sent = await send(await signInAs(dossier.editor), dossier, Buffer.alloc(50_000_000));
    expect(sent).toMatchObject({ status: 413, code: undefined });
  });

  it('is one too many', async () => {
    const dossier = await aDossierForFiles();
    const editor = await signInAs(dossier.editor);
    for (let held = 0; held < 18; held += 1) await dossier.hold(anAttachment());
    const atOnce = Array.from({ length: 4 }, () => send(editor, dossier, aPng()));
    const codes = (await Promise.all(atOnce)).map(({ code }) => code ?? 'added').toSorted();
    expect(codes).toEqual(['added', 'added', 'attachment_limit', 'attachment_limit']);
    expect(await dossier.known()).toBe(20);
    expect(await send(editor, dossier, aPng())).toMatchObject({ code: 'attachment_limit' });
  });

  it('is for a dossier that is restricted: nothing comes, and nothing is read', async () => {
    const { dossier, editor, admin, id } = await aReleasedFile();
    await dossier.candidate.update({ restricted: true });
    expect(await send(editor, dossier, aPdf())).toMatchObject({ code: 'restricted' });
    expect(await read(admin, dossier, id)).toMatchObject({ status: 409, code: 'restricted' });
    await expect(command(editor, 'removeAttachment', dossier, id)).rejects.toMatchObject(
      refusal('restricted'),
    );
  });

  it('is for a dossier that is not there', async () => {
    const dossier = await aDossierForFiles();
    const editor = await signInAs(dossier.editor);
    const nowhere = { regionId: dossier.regionId, candidateId: 'nobody' };
    expect(await send(editor, nowhere, aPdf())).toMatchObject({ status: 404, code: 'not_found' });
  });
});

describe('a file of a dossier is for', () => {
  const all = ['viewer', 'editor', 'regionAdmin', 'other', 'inactive', 'anonymous'] as const;
  type Who = (typeof all)[number];
  async function clientOf(who: Who, dossier: DossierForFiles): Promise<Client> {
    if (who === 'anonymous') return signedOut();
    return signInAs(who === 'other' ? (await aRegion()).regionAdmin : dossier[who]);
  }

  it.each([
    ['viewer', 403, 200, 'not_allowed', 'not_allowed'],
    ['editor', 201, 200, 'not_allowed', undefined],
    ['regionAdmin', 201, 200, undefined, undefined],
    ['other', 403, 403, 'not_allowed', 'not_allowed'],
    ['inactive', 403, 403, 'not_allowed', 'not_allowed'],
    ['anonymous', 401, 401, 'unauthenticated', 'unauthenticated'],
  ] as const)('%s: sent %i, read %i', async (who, sent, opened, release, remove) => {
    const { dossier, id } = await aReleasedFile();
    const client = await clientOf(who, dossier);
    expect((await send(client, dossier, aPdf())).status).toBe(sent);
    expect((await read(client, dossier, id)).status).toBe(opened);
    for (const [name, code] of [
      ['releaseAttachment', release],
      ['removeAttachment', remove],
    ] as const) {
      const asked = command(client, name, dossier, id);
      if (code) await expect(asked).rejects.toMatchObject(refusal(code));
      else await asked;
    }
  });

  it('nobody with a token that is none', async () => {
    const { dossier, id } = await aReleasedFile();
    const forged = { ...signedOut(), auth: { currentUser: { getIdToken: async () => 'a.b.c' } } };
    expect((await read(forged as unknown as Client, dossier, id)).status).toBe(401);
  });

  it('whoever has a second factor, where the region demands one', async () => {
    const dossier = await aDossierForFiles();
    await verifiedEmailOf(dossier.editor);
    const plain = await signInAs(dossier.editor);
    const { id } = await send(plain, dossier, aPdf());
    await command(await signInAs(dossier.regionAdmin), 'releaseAttachment', dossier, id);
    const member = adminDb().doc(memberPath(dossier.regionId, dossier.editor));
    await member.update({ mfaRequired: true });
    const refused = { status: 403, code: 'second_factor_required' };
    expect(await send(plain, dossier, aPdf())).toMatchObject(refused);
    expect(await read(plain, dossier, id)).toMatchObject(refused);
    const client = await signInAgain(await signInWithSecondFactor(dossier.editor));
    expect((await send(client, dossier, aPdf())).status).toBe(201);
    expect((await read(client, dossier, id)).status).toBe(200);
  });
});
