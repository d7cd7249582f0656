// Hands a request to a function and its answer back, both unchanged.
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { host } from '../ports.ts';
import { NoRoom, whenThereIsRoom } from '../room.ts';

export async function proxyToFunction(
  incoming: IncomingMessage,
  answer: ServerResponse,
  target: { port: number; path: string },
): Promise<void> {
  try {
    const body = await buffer(incoming);
    const response = await whenThereIsRoom(async () => {
      const answered = await ask(incoming, body, target, answer);
      if (answered.statusCode !== 502) return answered;
      answered.resume();
      throw new NoRoom();
    });
    // Whether a connection stays open is between two neighbours, not for the browser behind us.
    const { connection: _ours, ...headers } = response.headers;
    answer.writeHead(response.statusCode ?? 502, headers);
    response.pipe(answer);
  } catch {
    if (answer.headersSent) answer.destroy();
    else
      answer.writeHead(502, { 'content-type': 'application/json' }).end('{"error":"unavailable"}');
  }
}

function ask(
  incoming: IncomingMessage,
  body: Buffer,
  target: { port: number; path: string },
  answer: ServerResponse,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host,
        port: target.port,
        path: target.path,
        method: incoming.method,
        headers: forwardedHeaders(incoming),
      },
      resolve,
    );
    outgoing.on('error', reject);
    answer.on('close', () => outgoing.destroy());
    outgoing.end(body);
  });
}

/** As Hosting does it: the function learns the visitor's address and the host that was asked. */
function forwardedHeaders(incoming: IncomingMessage) {
  const { headers, socket } = incoming;
  return {
    ...headers,
    'x-forwarded-for': [headers['x-forwarded-for'], socket.remoteAddress]
      .filter(Boolean)
      .join(', '),
    ...(headers.host && { 'x-forwarded-host': headers.host }),
  };
}
