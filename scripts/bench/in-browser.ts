// Somebody who signs in, in Chromium, to the built application of the bench's region.
import { regionPath } from '@instroom/domain/paths.ts';
import { defaultRetention } from '@instroom/domain/region/region.ts';
import chromium from '@sparticuz/chromium';
import { getAuth } from 'firebase-admin/auth';
import { type Page, chromium as playwright } from 'playwright-core';
import { startWeb } from '../../local/src/web-server.ts';
import { buildWebIfChanged } from '../build.ts';
import { onStage, regionId, type Stage } from './stage.ts';

const email = 'viewer@bench.example';
const password = 'Bench-van-Instroom1';

/** `furnish` writes what the region holds; `measure` gets a page where nobody signed in yet. */
export async function inBrowser(
  furnish: (stage: Stage) => Promise<void>,
  measure: (page: Page, url: string) => Promise<void>,
): Promise<void> {
  await buildWebIfChanged();
  await onStage(async (stage) => {
    await getAuth(stage.admin).createUser({ uid: 'viewer', email, password });
    await stage.db.doc(regionPath(regionId)).set(region(new Date()));
    await furnish(stage);
    const web = await startWeb({ ports: stage.backend.address.ports, mode: 'built' });
    const browser = await playwright.launch({
      executablePath: await chromium.executablePath(),
      headless: true,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    });
    try {
      const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' });
      await measure(await context.newPage(), web.url);
    } finally {
      await browser.close();
      await web.close();
    }
  });
}

export async function signIn(page: Page): Promise<void> {
  await fillIn(page);
  await page.getByRole('button', { name: 'Inloggen' }).click();
}

export async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
}

function region(now: Date) {
  return {
    schemaVersion: 1,
    name: 'Bench',
    formerNames: [],
    kind: 'geographic',
    sectors: ['po', 'vo'],
    municipalityCodes: ['0202'],
    deskIds: [],
    status: 'active',
    settings: {
      ...defaultRetention,
      inactivityMonths: 12,
      staleAfterDays: 30,
      minCellSize: 5,
      shareAggregatesNationally: true,
      privacyStatementUrl: 'https://www.bench.example/privacy',
      privacyStatementVersion: '1',
    },
    ...{ createdAt: now, createdBy: 'bench', updatedAt: now, updatedBy: 'bench' },
  };
}
