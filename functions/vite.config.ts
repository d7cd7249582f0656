// Puts the functions, the domain package and zod into one file: firebase-tools cannot deploy links between workspaces.
// What lies in `dist` afterwards is the folder that is deployed.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { deployedLock, deployedPackage } from './deployed-package.ts';
import manifest from './package.json' with { type: 'json' };

export default defineConfig({
  build: {
    ssr: 'src/index.ts',
    outDir: 'dist',
    target: 'node24',
    sourcemap: true,
    rolldownOptions: { output: { entryFileNames: 'index.js' } },
  },
  ssr: { noExternal: [/^@instroom\//, 'zod'] },
  plugins: [packageBesideBundle()],
});

/** Beside the bundle: what the cloud installs, and the settings (docs/deploy.md says which go along). */
function packageBesideBundle(): Plugin {
  const here = import.meta.dirname;
  const lock = () => JSON.parse(readFileSync(join(here, '../package-lock.json'), 'utf8'));
  return {
    name: 'package-beside-bundle',
    generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      emit('package.json', asJson(deployedPackage(manifest)));
      emit('package-lock.json', asJson(deployedLock(manifest, lock())));
      for (const name of globSync('.env*', { cwd: here }))
        emit(name, readFileSync(join(here, name)));
    },
  };
}

function asJson(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
