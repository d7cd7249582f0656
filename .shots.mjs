import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
const base = 'http://127.0.0.1:7400';
export async function launch() {
  return playwright.launch({ executablePath: await chromium.executablePath(), headless: true, args: ['--no-sandbox','--disable-gpu'] });
}
export async function login(browser, email, opts = {}) {
  const context = await browser.newContext({ baseURL: base, locale: 'nl-NL', viewport: { width: 1440, height: 900 }, ...opts });
  const page = await context.newPage();
  page.on('console', (m) => { if (m.type() === 'error') console.log('CONSOLE', m.text().slice(0, 300)); });
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message.slice(0, 300)));
  await page.goto('/');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill('Welkom-bij-Instroom1');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.waitForURL((u) => !u.pathname.includes('inloggen'));
  return page;
}
