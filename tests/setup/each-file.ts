// Runs before each test file: afterwards nothing stays open.
import { afterAll } from 'vitest';
import { closeAdmin } from './admin.ts';
import { closeBrowser } from './browser.ts';
import { closeClients } from './clients.ts';

afterAll(async () => {
  await closeBrowser();
  await closeClients();
  await closeAdmin();
});
