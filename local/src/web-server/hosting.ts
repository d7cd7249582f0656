// Plays Firebase Hosting around the application: its configuration, functions and headers. It also plays the website
// of a region, which exists here only.
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkout, projectId } from '../checkout.ts';
import { readFirebaseJson } from '../firebase-json.ts';
import type { Ports } from '../ports.ts';
import { clientConfig, type DemoAccount } from './client-config.ts';
import { admittingEmulators } from './emulator-policy.ts';
import { proxyToFunction } from './function-proxy.ts';
import { postbox } from './postbox.ts';
import { pageOfRegionSite, regionSiteStyle } from './region-site.ts';
import { functionPathFor, headersFor, leadsToApplication } from './rewrites.ts';

/** The application as it is deployed, or from its sources. */
export type WebMode = 'built' | 'dev';

type Next = () => void;

const postboxFolder = fileURLToPath(new URL('../postbox', import.meta.url));

/** The handler that stands before Vite's own. */
export function hosting(ports: Ports, mode: WebMode, offered: readonly DemoAccount[]) {
  const { hosting: settings } = readFirebaseJson();
  const builtFolder = join(checkout, settings.public);
  const files: Files = {
    '/demo-site/style.css': { path: regionSiteStyle, type: 'text/css' },
    ...postboxPage,
    ...(mode === 'dev' && embedFrom(builtFolder)),
  };
  const readPostbox = postbox(ports);
  const config = JSON.stringify(clientConfig(ports, offered));

  return (incoming: IncomingMessage, answer: ServerResponse, next: Next) => {
    const url = incoming.url ?? '/';
    const path = pathOf(url);
    const file = files[path];
    if (path === '/__/firebase/init.json') return send(answer, 200, 'application/json', config);
    if (path === '/postvak/mail.json') return void sendMail(answer, readPostbox);
    const pageOfRegion = pageOfRegionSite(path);
    if (pageOfRegion) return send(answer, 200, html, pageOfRegion);
    if (file && existsSync(file.path)) return send(answer, 200, file.type, readFileSync(file.path));

    // A development page loads what a deployed one may not.
    if (mode === 'built')
      addHeaders(answer, admittingEmulators(headersFor(settings.headers, path), ports));
    // Callable functions: the SDK's own path, through the same line for when the functions are busy.
    if (path.startsWith(`/${projectId}/`)) {
      void proxyToFunction(incoming, answer, { port: ports.functions, path: url });
      return;
    }
    const functionPath = functionPathFor(settings.rewrites, path, projectId);
    if (functionPath) {
      void proxyToFunction(incoming, answer, { port: ports.functions, path: functionPath + url });
    } else if (path.startsWith('/api/')) {
      send(answer, 404, 'application/json', '{"error":"not_found"}');
    } else if (mode === 'built' && leadsNowhere(path)) {
      send(answer, 404, 'text/plain', 'Not found');
    } else {
      next();
    }
  };

  function leadsNowhere(path: string) {
    return !leadsToApplication(settings.rewrites, path) && !existsSync(join(builtFolder, path));
  }
}

type Files = Record<string, { path: string; type: string } | undefined>;

const html = 'text/html; charset=utf-8';

/** What would be sent by mail: part of this machine, not of the application. */
const postboxPage: Files = {
  '/postvak': { path: join(postboxFolder, 'index.html'), type: html },
  '/postvak/postbox.js': { path: join(postboxFolder, 'postbox.js'), type: 'text/javascript' },
  '/postvak/style.css': { path: join(postboxFolder, 'style.css'), type: 'text/css' },
};

async function sendMail(answer: ServerResponse, read: ReturnType<typeof postbox>) {
  const json = 'application/json';
  try {
    send(answer, 200, json, JSON.stringify(await read()));
  } catch {
    send(answer, 502, json, '{"error":"unavailable"}');
  }
}

/** Vite does not serve what websites show from its sources. */
function embedFrom(builtFolder: string): Files {
  const file = (name: string) => ({ path: join(builtFolder, name), type: 'text/javascript' });
  return {
    '/embed/form.js': file('embed/form.js'),
    '/embed/agenda.js': file('embed/agenda.js'),
  };
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
