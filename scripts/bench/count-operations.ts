// Which documents a database is asked for and given by our functions: that is what is paid for. Counted in what the Admin
// SDK sends, each document once for each time that it is asked for.
import { Transform } from 'node:stream';
import type { Firestore } from 'firebase-admin/firestore';
import { z } from 'zod';

export type Operation = { kind: 'read' | 'write' | 'delete'; path: string; isForFigures: boolean };

const requestSchema = z.object({
  documents: z.array(z.string()).default([]),
  writes: z
    .array(
      z.object({ update: z.object({ name: z.string() }).nullish(), delete: z.string().nullish() }),
    )
    .default([]),
});
const answerSchema = z.object({ document: z.object({ name: z.string() }).nullish() });
const ofFigures = /\/(counted|stats)\//;

/** From now on, until `stop`. What was found by a query costs at least one read. */
export function countOperations(db: Firestore): { operations: Operation[]; stop: () => void } {
  const operations: Operation[] = [];
  const add = (kind: Operation['kind'], names: readonly string[], together = names) => {
    // A candidate is read for the figures where its ledger is read with it.
    const isRead = kind === 'read' && together.some((name) => ofFigures.test(name));
    for (const name of names)
      operations.push({ kind, path: pathOf(name), isForFigures: isRead || ofFigures.test(name) });
  };
  const request = Reflect.get(db, 'request');
  const requestStream = Reflect.get(db, 'requestStream');
  Object.assign(db, {
    request(method: string, content: unknown, ...rest: unknown[]) {
      const { writes } = requestSchema.parse(content);
      add(
        'write',
        writes.flatMap(({ update }) => update?.name ?? []),
      );
      add(
        'delete',
        writes.flatMap((write) => write.delete ?? []),
      );
      return request.call(db, method, content, ...rest);
    },
    async requestStream(method: string, isTwoWay: boolean, content: unknown, ...rest: unknown[]) {
      const stream = await requestStream.call(db, method, isTwoWay, content, ...rest);
      const { documents } = requestSchema.parse(content);
      add('read', documents);
      return method === 'batchGetDocuments' ? stream : countAnswers(stream, method, add);
    },
  });
  return { operations, stop: () => Object.assign(db, { request, requestStream }) };
}

type Add = (kind: 'read', names: readonly string[]) => void;

function countAnswers(stream: NodeJS.ReadableStream, method: string, add: Add): Transform {
  let found = 0;
  const counted = new Transform({
    objectMode: true,
    transform(answer, _encoding, done) {
      const { document } = answerSchema.parse(answer);
      if (document) add('read', [document.name]);
      if (document) found += 1;
      done(null, answer);
    },
    flush(done) {
      if (found === 0) add('read', [`/documents/${method}`]);
      done();
    },
  });
  stream.on('error', (error: Error) => counted.destroy(error));
  return stream.pipe(counted);
}

/** `projects/…/documents/regions/r/…` as `regions/r/…`. */
function pathOf(name: string): string {
  return name.slice(name.indexOf('/documents/') + '/documents/'.length);
}
