import { parseSignInProviders } from '@instroom/domain/account/sign-in-provider.ts';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

export default defineConfig(({ mode }) => {
  const { VITE_SIGN_IN_PROVIDERS: setting = '', VITE_APP_CHECK_SITE_KEY: siteKey = '' } = loadEnv(
    mode,
    import.meta.dirname,
  );
  // What is not understood ends the build here.
  parseSignInProviders(setting);
  return {
    root: import.meta.dirname,
    plugins: [react()],
    // Written into the code, also where they are empty: then everything about them is left out.
    define: {
      'import.meta.env.VITE_SIGN_IN_PROVIDERS': JSON.stringify(setting),
      'import.meta.env.VITE_APP_CHECK_SITE_KEY': JSON.stringify(siteKey),
    },
    // The Firestore SDK is one piece; it is loaded apart from the first page.
    build: { outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 800 },
  };
});
