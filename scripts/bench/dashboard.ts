// How many documents the database hands out for opening the dashboard.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidatePath, regionPath } from '@instroom/domain/paths.ts';
import { defaultRetention } from '@instroom/domain/region/region.ts';
import chromium from '@sparticuz/chromium';
import { getAuth } from 'firebase-admin/auth';
import { type Browser, chromium as playwright } from 'playwright-core';
import { startWeb } from '../../local/src/web-server.ts';
import { buildWebIfChanged } from '../build.ts';
import { countDocuments } from './count-documents.ts';
import { report } from './report.ts';
import { onStage, regionId, type Stage } from './stage.ts';

const password = 'Bench-van-Instroom1';

export async function benchDashboard(): Promise<void> {
  await buildWebIfChanged();
  await onStage(async (stage) => {
    await furnish(stage);
    const web = await startWeb({ ports: stage.backend.address.ports, mode: 'built' });
    const browser = await playwright.launch({
      executablePath: await chromium.executablePath(),
      headless: true,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    });
    try {
      await measure(browser, web.url);
    } finally {
      await browser.close();
      await web.close();
    }
  });
}

async function measure(browser: Browser, url: string): Promise<void> {
  const page = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  const reads = await countDocuments(page);
  await page.goto(`${url}/${regionId}/cijfers`);
  await page.getByLabel('E-mailadres').fill('viewer@bench.example');
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByText('Kandidaten per fase').waitFor();
  await page.waitForTimeout(2000);
  report('documents read for signing in and opening the dashboard', String(reads()), '30');
  const again = await page.context().newPage();
  const opened = performance.now();
  await again.goto(`${url}/${regionId}/cijfers`);
  await again.getByText('Kandidaten per fase').waitFor();
  report('dashboard shown after opening it again', `${Math.round(performance.now() - opened)} ms`);
}

async function furnish({ db, admin }: Stage): Promise<void> {
  const now = new Date();
  const author = { createdAt: now, createdBy: 'bench', updatedAt: now, updatedBy: 'bench' };
  await getAuth(admin).createUser({ uid: 'viewer', email: 'viewer@bench.example', password });
  await db.doc(regionPath(regionId)).set({
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
    ...author,
  });
  const batch = db.batch();
  for (let number = 0; number < 200; number += 1)
    batch.set(
      db.doc(candidatePath(regionId, `c${number}`)),
      aCandidate({ createdAt: now, subjects: ['wi'] }),
    );
  await batch.commit();
  await new Promise((resolve) => setTimeout(resolve, 3000));
}
