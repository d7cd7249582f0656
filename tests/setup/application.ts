// People who use the application in a browser: real accounts, signed in through its own page.
import { memberPath, userPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { adminAuth, adminDb } from './admin.ts';
import { newPage } from './browser.ts';

export const password = 'Test-van-Instroom1';

/** The e-mail address to sign in with. The account is made when it is not there yet. */
export async function emailOf(uid: string): Promise<string> {
  const email = `${uid}@test.example`;
  await adminAuth()
    .createUser({ uid, email, password })
    .catch((error) => {
      if (error.code !== 'auth/uid-already-exists') throw error;
    });
  return email;
}

/** A new browser in which somebody signed in on the way to `path`. */
export async function openAs(uid: string, path: string): Promise<Page> {
  const page = await newPage();
  await signInOn(page, uid, path);
  return page;
}

/** The same in a browser that is there already. */
export async function signInOn(page: Page, uid: string, path: string): Promise<void> {
  const email = await emailOf(uid);
  await page.goto(path);
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.waitForURL(`**${path}`);
}

/** When the mirror has it, the application knows that somebody may open the region. */
export async function awaitMembership(regionId: string, uid: string): Promise<void> {
  await expect
    .poll(async () => (await adminDb().doc(userPath(uid)).get()).get('regionIds') ?? [])
    .toContain(regionId);
}

export async function deactivate(regionId: string, uid: string): Promise<void> {
  await adminDb().doc(memberPath(regionId, uid)).update({ active: false });
}
