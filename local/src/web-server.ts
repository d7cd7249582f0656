// Serves the web application on this machine: the built one as it is deployed, or from its sources while developing.
import { join } from 'node:path';
import { createServer, type Plugin, preview } from 'vite';
import { checkout } from './checkout.ts';
import { readFirebaseJson } from './firebase-json.ts';
import { host, type Ports } from './ports.ts';
import { hosting, type WebMode } from './web-server/hosting.ts';

export interface WebServer {
  url: string;
  close(): Promise<void>;
}

export async function startWeb({
  ports,
  mode,
}: {
  ports: Ports;
  mode: WebMode;
}): Promise<WebServer> {
  const close = mode === 'dev' ? await serveSources(ports) : await serveBuilt(ports);
  return { url: `http://${host}:${ports.web}`, close };
}

const root = join(checkout, 'web');

async function serveBuilt(ports: Ports) {
  const server = await preview({
    root,
    configFile: false,
    build: { outDir: join(checkout, readFirebaseJson().hosting.public) },
    plugins: [hostingPlugin(ports, 'built')],
    preview: listeningOn(ports),
    logLevel: 'warn',
  });
  return () => server.close();
}

async function serveSources(ports: Ports) {
  const server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    plugins: [hostingPlugin(ports, 'dev')],
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

function hostingPlugin(ports: Ports, mode: WebMode): Plugin {
  return {
    name: 'local-hosting',
    configureServer: ({ middlewares }) => void middlewares.use(hosting(ports, mode)),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(hosting(ports, mode)),
  };
}
