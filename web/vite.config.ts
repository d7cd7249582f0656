import { parseSignInProviders } from '@instroom/domain/account/sign-in-provider.ts';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

export default defineConfig(({ mode }) => {
  const setting = loadEnv(mode, import.meta.dirname).VITE_SIGN_IN_PROVIDERS ?? '';
  // What is not understood ends the build here.
  parseSignInProviders(setting);
  return {
    root: import.meta.dirname,
    plugins: [react()],
    // Written into the code, also when it is empty: then everything about it is left out.
    define: { 'import.meta.env.VITE_SIGN_IN_PROVIDERS': JSON.stringify(setting) },
    // The Firestore SDK is one piece; it is loaded apart from the first page.
    build: { outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 800 },
  };
});
