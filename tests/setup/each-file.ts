// Runs before each test file: the SDKs look at the backend of this run; afterwards nothing stays open.
import { afterAll } from 'vitest';
import { closeAdmin } from './admin.ts';
import { pointSdksAtBackend } from './backend.ts';
import { closeBrowser } from './browser.ts';
import { closeClients } from './clients.ts';

pointSdksAtBackend();

afterAll(async () => {
  await closeBrowser();
  await closeClients();
  await closeAdmin();
});
