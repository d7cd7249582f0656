// Puts the functions, the domain package and zod into one file: firebase-tools cannot deploy links between workspaces.
import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    ssr: 'src/index.ts',
    outDir: 'dist',
    target: 'node24',
    sourcemap: true,
    rolldownOptions: { output: { entryFileNames: 'index.js' } },
  },
  ssr: { noExternal: [/^@instroom\//, 'zod'] },
});
