// The builder of forms, as its tests press it.
import type { Page } from 'playwright-core';

export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click();
export const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();
export const preview = (page: Page) => page.getByTestId('preview');

export async function actOn(page: Page, question: string, action: string) {
  await page.getByRole('button', { name: `Acties voor ${question}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}
