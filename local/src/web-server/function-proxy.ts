// Hands a request to a function and its answer back, both unchanged and as they come in.
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { host } from '../ports.ts';

export function proxyToFunction(
  incoming: IncomingMessage,
  answer: ServerResponse,
  target: { port: number; path: string },
) {
  const outgoing = request(
    {
      host,
      port: target.port,
      path: target.path,
      method: incoming.method,
      headers: forwardedHeaders(incoming),
    },
    (response) => {
      // Whether a connection stays open is between two neighbours, not for the browser behind us.
      const { connection: _ours, ...headers } = response.headers;
      answer.writeHead(response.statusCode ?? 502, headers);
      response.pipe(answer);
    },
  );
  outgoing.on('error', () => {
    if (answer.headersSent) answer.destroy();
    else
      answer.writeHead(502, { 'content-type': 'application/json' }).end('{"error":"unavailable"}');
  });
  answer.on('close', () => outgoing.destroy());
  incoming.pipe(outgoing);
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
