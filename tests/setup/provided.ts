// What a test run's setup tells its tests.
import type { BackendAddress } from '../../local/src/backend/controls.ts';

declare module 'vitest' {
  interface ProvidedContext {
    backend: BackendAddress;
    /** Set where nobody else uses that backend: then no file needs one of its own. */
    isOnlyBackend?: boolean;
  }
}
