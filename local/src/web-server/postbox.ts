// The mail that would be sent, newest first, from the queues of the local backend. Only here: in production nobody
// reads a queue.
import { type Mail, mailSchema } from '@instroom/domain/mail/mail.ts';
import { mailsPath, platformMailsPath, regionsPath } from '@instroom/domain/paths.ts';
import { initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { environmentFor } from '../backend.ts';
import { projectId } from '../checkout.ts';
import type { Ports } from '../ports.ts';

const perQueue = 50;

/** Reads when it is asked, so that whoever never looks pays nothing. */
export function postbox(ports: Ports): () => Promise<(Mail & { id: string })[]> {
  let db: Firestore | undefined;
  return async () => {
    // The Admin SDK finds a local backend by its environment only.
    Object.assign(process.env, environmentFor(ports));
    db ??= getFirestore(initializeApp({ projectId }, `postbox-${ports.web}`));
    return newestMail(db);
  };
}

async function newestMail(db: Firestore): Promise<(Mail & { id: string })[]> {
  const regions = await db.collection(regionsPath).select().get();
  const queues = [platformMailsPath, ...regions.docs.map(({ id }) => mailsPath(id))];
  const pages = await Promise.all(
    queues.map((path) => db.collection(path).orderBy('queuedAt', 'desc').limit(perQueue).get()),
  );
  return pages
    .flatMap(({ docs }) => docs)
    .map((document) => ({ id: document.id, ...mailSchema.parse(document.data()) }))
    .toSorted((one, other) => other.queuedAt.getTime() - one.queuedAt.getTime());
}
