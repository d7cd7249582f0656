import { ErrorPage } from './error-page.tsx';
import { LookProvider } from './providers.tsx';

export function StartFailed() {
  return (
    <LookProvider>
      <main>
        <ErrorPage />
      </main>
    </LookProvider>
  );
}
