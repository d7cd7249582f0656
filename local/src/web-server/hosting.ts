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
import { functionPathFor, headersFor, leadsToApplication } from './rewrites.ts';

/** The application as it is deployed, or from its sources. */
export type WebMode = 'built' | 'dev';

type Next = () => void;

const demoSite = fileURLToPath(new URL('../demo-site', import.meta.url));
const postboxFolder = fileURLToPath(new URL('../postbox', import.meta.url));

/** The handler that stands before Vite's own. */
export function hosting(ports: Ports, mode: WebMode, offered: readonly DemoAccount[]) {
  const { hosting: settings } = readFirebaseJson();
  const builtFolder = join(checkout, settings.public);
  const files: Files = {
    ...regionSite,
    ...postboxPage,
    ...(mode === 'dev' && formFrom(builtFolder)),
  };
  const readPostbox = postbox(ports);
  const config = JSON.stringify(clientConfig(ports, offered));

  return (incoming: IncomingMessage, answer: ServerResponse, next: Next) => {
    const url = incoming.url ?? '/';
    const path = pathOf(url);
    const file = files[path];
    if (path === '/__/firebase/init.json') return send(answer, 200, 'application/json', config);
    if (path === '/postvak/mail.json') return void sendMail(answer, readPostbox);
    const shownForm = formOfRegionSite(path);
    if (shownForm) return send(answer, 200, html, shownForm);
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

/** The website of a region: somebody else's, so without the headers of ours. */
const regionSite: Files = {
  '/demo-site': { path: join(demoSite, 'index.html'), type: html },
  '/demo-site/style.css': { path: join(demoSite, 'style.css'), type: 'text/css' },
};

/** A page of that website with any form, in colours that are not ours: `/demo-site/formulier/{formId}`. */
function formOfRegionSite(path: string): string | undefined {
  const formId = /^\/demo-site\/formulier\/([\w-]{1,100})$/.exec(path)?.[1];
  if (!formId) return undefined;
  return readFileSync(join(demoSite, 'form.html'), 'utf8').replaceAll('{formId}', formId);
}

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

/** Vite does not serve the form from its sources. */
function formFrom(builtFolder: string): Files {
  return {
    '/embed/form.js': { path: join(builtFolder, 'embed/form.js'), type: 'text/javascript' },
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
