// Files on their way into the dossier: each is chosen, sent with its progress, and can be broken off.
import { type RefObject, useEffect, useRef, useState } from 'react';
import { errorCodeOf } from '../../../data/errors.ts';
import { useSession } from '../../../data/session.ts';
import { sendUpload } from './attachment-commands.ts';
import { type Draft, newDraft, refusedAs } from './draft.ts';

export type Uploads = ReturnType<typeof useUploads>;

export function useUploads(
  candidateId: string,
  onAdded: (attachment: { id: string; filename: string }) => void,
) {
  const { regionId } = useSession();
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const running = useRef(new Map<string, AbortController>());
  useStopOnLeaving(running);

  const change = (id: string, fields: Partial<Draft>) =>
    setDrafts((now) => now.map((draft) => (draft.id === id ? { ...draft, ...fields } : draft)));
  const drop = (id: string) => {
    running.current.get(id)?.abort();
    setDrafts((now) => now.filter((draft) => draft.id !== id));
  };
  const send = async ({ id, file, kind }: Draft) => {
    const controller = new AbortController();
    running.current.set(id, controller);
    change(id, { sent: 0, refused: undefined });
    const { signal } = controller;
    const onProgress = (sent: number) => change(id, { sent });
    try {
      const address = { regionId, candidateId, attachmentId: id };
      const { filename } = await sendUpload({ ...address, file, kind, signal, onProgress });
      drop(id);
      onAdded({ id, filename });
    } catch (error) {
      if (!signal.aborted) change(id, { sent: undefined, refused: refusedAs(errorCodeOf(error)) });
    } finally {
      running.current.delete(id);
    }
  };
  return {
    drafts,
    choose: (files: readonly File[]) =>
      setDrafts((now) => [...now, ...files.map((file) => newDraft(crypto.randomUUID(), file))]),
    setKind: (id: string, kind: Draft['kind']) => change(id, { kind }),
    send: (draft: Draft) => void send(draft),
    drop,
  };
}

function useStopOnLeaving(running: RefObject<Map<string, AbortController>>) {
  useEffect(() => {
    const { current } = running;
    return () => {
      for (const controller of current.values()) controller.abort();
    };
  }, [running]);
}
