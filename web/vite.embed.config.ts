// Builds the website form to one small file beside the application, so it is built after it: `dist` is not emptied.
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  build: {
    outDir: 'dist/embed',
    emptyOutDir: false,
    // Visitors of a public website have older phones than the advisers who use the application.
    target: ['es2020', 'safari14'],
    lib: { entry: 'embed/form.ts', formats: ['iife'], name: 'instroom', fileName: () => 'form.js' },
  },
});
