// Serves the web application on this machine: the built one as it is deployed, or from its sources while developing.
import { join } from 'node:path';
import { createServer, type Plugin, preview } from 'vite';
import { checkout } from './checkout.ts';
import { readFirebaseJson } from './firebase-json.ts';
import { host, type Ports } from './ports.ts';
import type { DemoAccount } from './web-server/client-config.ts';
import { hosting, type WebMode } from './web-server/hosting.ts';

export interface WebServer {
  url: string;
  close(): Promise<void>;
}

export interface WebOptions {
  ports: Ports;
  mode: WebMode;
  /** The accounts that the page for signing in offers. */
  demoAccounts?: readonly DemoAccount[];
}

export async function startWeb({ ports, mode, demoAccounts = [] }: WebOptions): Promise<WebServer> {
  const handler = hosting(ports, mode, demoAccounts);
  const close =
    mode === 'dev' ? await serveSources(ports, handler) : await serveBuilt(ports, handler);
  return { url: `http://${host}:${ports.web}`, close };
}

const root = join(checkout, 'web');

async function serveBuilt(ports: Ports, handler: Handler) {
  const server = await preview({
    root,
    configFile: false,
    build: { outDir: join(checkout, readFirebaseJson().hosting.public) },
    plugins: [hostingPlugin(handler)],
    preview: listeningOn(ports),
    logLevel: 'warn',
  });
  return () => server.close();
}

async function serveSources(ports: Ports, handler: Handler) {
  const server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    plugins: [hostingPlugin(handler)],
    server: listeningOn(ports),
    logLevel: 'warn',
  });
  await server.listen();
  return () => server.close();
}

/** Hosting sends no CORS headers with files, so neither does this. */
function listeningOn(ports: Ports) {
  return { host, port: ports.web, strictPort: true, cors: false };
}

type Handler = ReturnType<typeof hosting>;

function hostingPlugin(handler: Handler): Plugin {
  return {
    name: 'local-hosting',
    configureServer: ({ middlewares }) => void middlewares.use(handler),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(handler),
  };
}
