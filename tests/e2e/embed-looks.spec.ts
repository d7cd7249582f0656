// The form as it stands in a website of somebody else: another origin, other styles, strict rules.
import { describe, expect, it } from 'vitest';
import { shiftsIn, watchShifts } from '../../scripts/bench/layout-shift.ts';
import { expectAccessible } from '../setup/accessibility.ts';
import { webUrl } from '../setup/browser.ts';
import {
  aFormInWebsite,
  candidatesOf,
  expectAccessibleEverywhere,
  fillIn,
  nextButton,
  origin,
  scriptFor,
  sendButton,
  thanks,
  twoPages,
  visit,
} from '../setup/embedded-form.ts';
import { asSlowAsPeople } from '../setup/slow-as-people.ts';

const strictPolicy = () =>
  `default-src 'none'; script-src ${webUrl()}; connect-src ${webUrl()}; style-src 'self'; img-src data:`;

describe('the form in a website', () => {
  it('has no WCAG 2.1 A or AA violation: empty, opened, with errors, waiting, sent', async () => {
    const { formId } = await aFormInWebsite();
    const page = await visit(scriptFor(formId));
    await page.getByLabel('Voornaam').waitFor();
    await expectAccessible(page);

    await page.getByText('Kies vakken').click();
    await page.getByLabel('Wiskunde').check();
    await sendButton(page).click();
    await expectAccessible(page);

    await page.route('**/submissions', (route) => route.abort());
    await fillIn(page);
    await sendButton(page).click();
    await page.getByText('We proberen het zo vanzelf nog een keer').waitFor();
    await expectAccessible(page);

    await page.unroute('**/submissions');
    await thanks(page).waitFor();
    await expectAccessible(page);
  });

  it('does not make the page jump when it comes late', async () => {
    const { formId } = await aFormInWebsite();
    const text = '<p>Leraar worden kan op veel manieren.</p>'.repeat(20);
    const page = await visit(`${scriptFor(formId)}${text}`, {
      prepare: async (opened) => {
        await watchShifts(opened);
        await opened.route('**/api/forms/*', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 300));
          await route.continue();
        });
      },
    });
    await page.getByLabel('Voornaam').waitFor();
    // What jumps is told with the frame after it.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect(await shiftsIn(page)).toBeLessThan(0.1);
  });

  it('fits a screen of 320 pixels', async () => {
    const { formId } = await aFormInWebsite();
    const page = await visit(scriptFor(formId));
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByText('Kies vakken').click();
    await sendButton(page).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });

  it('keeps nothing in the browser and asks nothing of anybody else', async () => {
    const { formId } = await aFormInWebsite();
    const asked = new Set<string>();
    const page = await visit(scriptFor(formId), {
      prepare: (opened) =>
        opened.on('request', (request) => asked.add(new URL(request.url()).origin)),
    });
    await fillIn(page);
    await sendButton(page).click();
    await thanks(page).waitFor();
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    expect([...asked].filter((other) => other !== 'null').sort()).toEqual(
      [origin(), webUrl()].sort(),
    );
  });

  it('is dressed and works under a strict Content-Security-Policy', async () => {
    const { formId } = await aFormInWebsite();
    const complaints: string[] = [];
    const page = await visit(scriptFor(formId), {
      headers: { 'content-security-policy': strictPolicy() },
      prepare: (opened) => opened.on('console', (message) => complaints.push(message.text())),
    });
    await fillIn(page);
    expect(
      await sendButton(page).evaluate((button) => getComputedStyle(button).backgroundColor),
    ).toBe('rgb(8, 115, 90)');
    await sendButton(page).click();
    await thanks(page).waitFor();
    expect(complaints).toEqual([]);
  });

  it('keeps its looks whatever the website does to its own', async () => {
    const { formId } = await aFormInWebsite();
    const style =
      '<style>* { color: lime !important; letter-spacing: 9px } input { display: none }</style>';
    const page = await visit(style + scriptFor(formId));
    const input = page.getByLabel('Voornaam');
    await input.fill('Sam');
    expect(
      await input.evaluate((box) => [
        getComputedStyle(box).color,
        getComputedStyle(box).letterSpacing,
      ]),
    ).toEqual(['rgb(27, 32, 38)', 'normal']);
  });

  it('takes the colours and letters of the website where the region wishes, and can be seen on any of them', async () => {
    const style = { look: 'site', accent: '#5b2a86' } as const;
    const { formId } = await aFormInWebsite({ pages: twoPages, style });
    for (const [paper, ink] of [
      ['#101418', '#f5f5f5'],
      ['#ffffff', '#1d1d1d'],
    ]) {
      const site = `<style>main { background: ${paper}; color: ${ink}; font: 20px Georgia }</style>`;
      const page = await visit(site + scriptFor(formId));
      await page.getByLabel('Voortgezet onderwijs').check();
      await nextButton(page).click();
      await page.getByText('Deze stap is nog niet klaar').waitFor();
      await expectAccessibleEverywhere(page);
      const looks = (selector: string) =>
        page.locator(`instroom-form ${selector}`).evaluate((part) => {
          const { backgroundColor, color, fontFamily, fontSize } = getComputedStyle(part);
          return { backgroundColor, color, fontFamily, fontSize };
        });
      const main = await page.locator('main').evaluate((part) => getComputedStyle(part).color);
      expect(await looks('.surface')).toEqual({
        backgroundColor: 'rgba(0, 0, 0, 0)',
        color: main,
        fontFamily: 'Georgia',
        fontSize: '20px',
      });
      await page.getByText('Kies vakken').click();
      expect(await looks('[type=search]')).toMatchObject({
        backgroundColor: 'rgb(255, 255, 255)',
        color: 'rgb(27, 32, 38)',
      });
      expect(await looks('button:not([hidden])')).toMatchObject({
        backgroundColor: 'rgb(91, 42, 134)',
      });
    }
  });

  it('may stand on a page twice, in a named place, in English, and load late', async () => {
    const first = await aFormInWebsite();
    const second = await aFormInWebsite({ fields: ['email', 'firstName', 'lastName'] });
    const page = await visit(
      scriptFor(first.formId, 'async data-target="#here"') +
        scriptFor(second.formId, 'data-lang="en" defer') +
        '<div id="here"></div>',
    );
    await page.locator('#here').getByLabel('Voornaam').fill('Sam');
    await page.getByLabel('Email address').waitFor();
    await asSlowAsPeople(async () => {
      await page.getByLabel('Email address').fill('sam@kandidaat.example');
      await page.getByLabel('First name').fill('Sam');
      await page.getByLabel('Last name').fill('Jansen');
      await page.getByLabel('I have read the privacy statement').check();
    });
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Thank you, we have received your form').waitFor();
    expect(await page.locator('#here').getByLabel('Voornaam').inputValue()).toBe('Sam');
    expect(await candidatesOf(second.regionId)).toHaveLength(1);
    expect(await candidatesOf(first.regionId)).toEqual([]);
  });

  it('is English from top to bottom when it is English, but for names', async () => {
    const { regionId, formId } = await aFormInWebsite();
    const page = await visit(scriptFor(formId, 'data-lang="en"'));
    await page.getByLabel('Secondary education').check();
    await page.getByText('Choose subjects').click();
    await page.getByLabel('Search for a subject').fill('math');
    await page.getByLabel('Mathematics').check();
    await page.getByText('1 chosen: Mathematics').waitFor();
    await page.getByLabel('Highest education').selectOption("Bachelor's degree (hbo)");
    const dutch = page.locator('instroom-form [lang=nl]');
    expect(await dutch.count()).toBe(342);
    expect(await dutch.first().textContent()).toBe('Aa en Hunze');

    await asSlowAsPeople(async () => {
      await page.getByLabel('First name').fill('Sam');
      await page.getByLabel('Last name').fill('Jansen');
      await page.getByLabel('Email address').fill('sam@kandidaat.example');
      await page.getByLabel('I have read the privacy statement').check();
    });
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Thank you, we have received your form').waitFor();
    expect(await candidatesOf(regionId)).toMatchObject([
      { sectors: ['vo'], subjects: ['wi'], priorEducation: 'hbo_ba' },
    ]);
  });

  it('loads as a module too, once for each of its script elements', async () => {
    const { formId } = await aFormInWebsite();
    const page = await visit(scriptFor(formId, 'type="module"').repeat(2));
    await expect.poll(() => page.getByLabel('Voornaam').count()).toBe(2);
  });

  it.each([
    'an unknown form',
    'a website that is not admitted',
  ])('is not shown for %s: visitor and webmaster are told', async (what) => {
    const { formId } = await aFormInWebsite({ allowedOrigins: ['https://elsewhere.example'] });
    const asked = what === 'an unknown form' ? 'no-such-form' : formId;
    const told: string[] = [];
    const page = await visit(scriptFor(asked), {
      prepare: (opened) => opened.on('console', (message) => told.push(message.text())),
    });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(told.join('\n')).toMatch(new RegExp(`Instroom: .*${asked}`));
  });
});
