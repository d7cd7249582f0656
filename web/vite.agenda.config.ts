// Builds the agenda for websites to one small file beside the form (vite.embed.config.ts).
import { defineConfig, mergeConfig } from 'vite';
import embed from './vite.embed.config.ts';

export default mergeConfig(
  embed,
  defineConfig({
    build: { lib: { entry: 'embed/agenda/agenda.ts', fileName: () => 'agenda.js' } },
  }),
);
