// Lets the backend's clock follow the real one. By itself it waits to be moved, and with it every schedule and every
// event that is to be tried again.
import type { BackendControls } from './backend/controls.ts';

const everyMs = 2000;

/** Follows until the process ends. A tick that fails is made up for by the next. */
export function followRealTime(backend: BackendControls): void {
  setInterval(() => backend.catchUpClock().catch(() => {}), everyMs).unref();
}
