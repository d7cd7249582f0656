// Plays Firebase Hosting around the application: its configuration, functions and headers. It also plays the website
// of a region, which exists here only.
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkout, projectId } from '../checkout.ts';
import { readFirebaseJson } from '../firebase-json.ts';
import type { Ports } from '../ports.ts';
import { clientConfig } from './client-config.ts';
import { proxyToFunction } from './function-proxy.ts';
import { functionPathFor, headersFor } from './rewrites.ts';

/** The application as it is deployed, or from its sources. */
export type WebMode = 'built' | 'dev';

type Next = () => void;

const demoSite = fileURLToPath(new URL('../demo-site', import.meta.url));

/** The handler that stands before Vite's own. */
export function hosting(ports: Ports, mode: WebMode) {
  const { hosting: settings } = readFirebaseJson();
  const files = filesBesides(join(checkout, settings.public));
  const config = JSON.stringify(clientConfig(ports));

  return (incoming: IncomingMessage, answer: ServerResponse, next: Next) => {
    const url = incoming.url ?? '/';
    const path = pathOf(url);
    const functionPath = functionPathFor(settings.rewrites, path, projectId);
    const file = files.get(path);

    if (functionPath) {
      proxyToFunction(incoming, answer, { port: ports.functions, path: functionPath + url });
    } else if (path.startsWith('/api/')) {
      send(answer, 404, 'application/json', '{"error":"not_found"}');
    } else if (path === '/__/firebase/init.json') {
      send(answer, 200, 'application/json', config);
    } else if (file && existsSync(file.path)) {
      send(answer, 200, file.type, readFileSync(file.path));
    } else {
      // A development page loads what a deployed one may not.
      if (mode === 'built') addHeaders(answer, headersFor(settings.headers, path));
      next();
    }
  };
}

/** What is served beside the application: the demo website, and the form that Vite does not serve from sources. */
function filesBesides(builtFolder: string) {
  return new Map([
    ['/demo-site', { path: join(demoSite, 'index.html'), type: 'text/html; charset=utf-8' }],
    ['/demo-site/style.css', { path: join(demoSite, 'style.css'), type: 'text/css' }],
    ['/embed/form.js', { path: join(builtFolder, 'embed/form.js'), type: 'text/javascript' }],
  ]);
}

function addHeaders(answer: ServerResponse, headers: [string, string][]) {
  for (const [key, value] of headers) answer.setHeader(key, value);
}

function send(answer: ServerResponse, status: number, type: string, body: string | Buffer) {
  answer.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
}

function pathOf(url: string): string {
  return url.replace(/\?.*/, '');
}
