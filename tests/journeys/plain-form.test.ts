// A form without script as its visitors meet it: every answer is a page or leads to one.

import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { emailKeySource } from '@instroom/domain/candidate/identity.ts';
import type { PublicForm } from '@instroom/domain/form/form.ts';
import { formTexts } from '@instroom/domain/form/texts/languages.ts';
import { candidatesPath, publicFormPath, submissionsPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { aStoredForm, request } from '../setup/form.ts';
import { aRegion } from '../setup/region.ts';

type Fields = Record<string, string | string[]>;

async function aPlainForm(changes: Partial<PublicForm> = {}) {
  const { regionId } = await aRegion();
  const formId = await aStoredForm(regionId, changes);
  const post = (fields: Fields | string, headers: Record<string, string> = {}) =>
    request('submitForm', `/api/forms/${formId}/submissions`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: typeof fields === 'string' ? fields : encoded(fields),
    });
  const rows = async (path: string) =>
    (await adminDb().collection(path).get()).docs.map((document) => document.data());
  return {
    regionId,
    formId,
    post,
    candidates: () => rows(candidatesPath(regionId)),
    submissions: () => rows(submissionsPath(regionId)),
  };
}

/** As a browser writes it: one line for each answer. */
function encoded(fields: Fields): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one]),
  );
  return new URLSearchParams(lines).toString();
}

/** Every call is another person. */
function aPerson(changes: Fields = {}): Fields {
  return {
    firstName: 'Anna',
    lastName: 'Voorbeeld',
    email: `anna-${randomUUID()}@kandidaat.example`,
    privacyStatementVersion: '1',
    ...changes,
  };
}

describe('a form without script', () => {
  it('makes a candidate and leads to the page that says thank you', async () => {
    const { post, candidates, submissions } = await aPlainForm();
    const answer = await post(
      aPerson({
        phone: '06-12 34 56 78',
        sectors: ['po', 'vo'],
        subjects: ['wi'],
        municipalityCode: '0301',
        priorEducation: '',
        motivation: 'Twee\r\nregels',
        keepOneYear: 'true',
      }),
    );
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/bedankt/index.html']);
    expect(await candidates()).toMatchObject([
      {
        firstName: 'Anna',
        phoneE164: '+31612345678',
        sectors: ['po', 'vo'],
        subjects: ['wi'],
        qualificationsSought: [],
        municipalityCode: '0301',
        motivation: 'Twee\nregels',
        consent: { privacyStatementVersion: '1', keepOneYear: true, channel: 'form' },
      },
    ]);
    expect(await submissions()).toMatchObject([{ outcome: 'created', origin: 'none' }]);
  });

  it('leads to the English page, or to the page that the region named', async () => {
    const ours = await aPlainForm();
    const english = await ours.post(aPerson({ lang: 'en' }));
    expect(english.headers.get('location')).toBe('/bedankt/en.html');
    const thankYouUrl = 'https://www.loket.example/bedankt?van=formulier';
    const theirs = await aPlainForm({ thankYouUrl });
    const own = await theirs.post(aPerson());
    expect([own.status, own.headers.get('location')]).toEqual([303, thankYouUrl]);
  });

  it('comes back filled in, with what is wrong in a list and beside each question; nothing is kept', async () => {
    const { post, submissions } = await aPlainForm();
    const answer = await post({
      firstName: '',
      lastName: '"><script>alert(1)</script>',
      email: 'geen adres',
      phone: 'bel mij',
      subjects: ['wi', 'na'],
      motivation: '</textarea><b>Graag</b>',
      lang: 'nl',
    });
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    expect(answer.headers.get('content-security-policy')).toMatch(
      /default-src 'none';.*form-action 'self';/,
    );
    const html = await answer.text();
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
    for (const [field, sentence] of [
      ['firstName', 'Vul je voornaam in.'],
      ['email', 'Dit e-mailadres klopt niet. Vul het in zoals naam@voorbeeld.nl.'],
      ['phone', 'Dit telefoonnummer klopt niet. Vul het in zoals 06 12345678.'],
      ['privacyStatementVersion', 'Kruis aan dat je de privacyverklaring hebt gelezen.'],
    ]) {
      expect(html).toContain(`<a href="#instroom-${field}">${sentence}</a>`);
      expect(html).toContain(`<p id="instroom-${field}-error" class="instroom-error">`);
    }
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(html).toContain('&lt;/textarea&gt;&lt;b&gt;Graag&lt;/b&gt;</textarea>');
    expect(html).toMatch(/value="na" checked>/);
    expect(html).not.toMatch(/<script|<b>/);
    expect(await submissions()).toEqual([]);
  });

  it('comes back in English when it is English', async () => {
    const { post } = await aPlainForm();
    const html = await (await post({ lang: 'en' })).text();
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('Fill in your first name.');
    expect(html).toContain('<input type="hidden" name="lang" value="en">');
    expect(html).toContain('Mathematics');
    expect(html).toContain('<option value="0301" lang="nl">Zutphen</option>');
  });

  it('asks for the statement again when the one that was read is not accepted any more', async () => {
    const { post } = await aPlainForm({
      privacyStatement: {
        url: 'https://www.loket.example/privacy-2',
        version: '2',
        accepted: ['2'],
      },
    });
    const answer = await post(aPerson({ privacyStatementVersion: '1' }));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('De privacyverklaring is veranderd.');
    expect(html).toContain('href="https://www.loket.example/privacy-2"');
    expect(html).toMatch(/name="privacyStatementVersion" value="2" required aria-describedby/);
  });

  it('that a program filled in is thanked for and kept apart', async () => {
    const { post, candidates, submissions } = await aPlainForm();
    expect((await post(aPerson({ trap: 'https://spam.example' }))).status).toBe(303);
    expect(await candidates()).toEqual([]);
    expect(await submissions()).toMatchObject([{ outcome: 'quarantined', reason: 'trap' }]);
  });

  it.each([
    '0612345678',
    '06 1234 5678',
    '+31 (0)6 12345678',
    '0031-6-12345678',
    '(026) 123 45 67',
    '+32 470 12 34 56',
    '+49 30 901820',
  ])('takes the phone number %s', async (phone) => {
    const { post, candidates } = await aPlainForm();
    expect((await post(aPerson({ phone }))).status).toBe(303);
    expect(await candidates()).toMatchObject([{ phone, phoneE164: expect.stringMatching(/^\+/) }]);
  });

  it.each([
    ['Ó', "O'Neill"],
    ['李', 'd’Ancona-van der Meer'],
    ['A', 'Ł'],
    ['Żaneta & Zn <3', '100% %41'],
  ])('takes the name %s %s as it is written', async (firstName, lastName) => {
    const { post, candidates } = await aPlainForm();
    expect((await post(aPerson({ firstName, lastName }))).status).toBe(303);
    expect(await candidates()).toMatchObject([{ firstName, lastName }]);
  });
});

describe('a form that is not taken', () => {
  const pageOf = async (response: Response) => {
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    return [response.status, await response.text()] as const;
  };

  it('with 100 kB of text says so, and how to get the text back', async () => {
    const { post } = await aPlainForm({ deskEmail: 'loket@demo-oost.example' });
    const [status, html] = await pageOf(await post(aPerson({ motivation: 'a'.repeat(100_000) })));
    expect(status).toBe(413);
    expect(html).toContain('Je tekst is te lang om te versturen');
    expect(html).toContain('Je formulier is niet verstuurd.');
    expect(html).toContain('met de knop Terug van je browser');
    expect(html).toContain('href="mailto:loket@demo-oost.example"');
    expect(html).not.toContain('aaaa');
  });

  it('with a text just above what fits comes back with all of it', async () => {
    const { post } = await aPlainForm();
    const motivation = 'é'.repeat(2001);
    const [status, html] = await pageOf(await post(aPerson({ motivation })));
    expect(status).toBe(422);
    expect(html).toContain('is te lang. Gebruik maximaal 2000 tekens.');
    expect(html).toContain(motivation);
  });

  it('from a website that the form does not name says so, in the language of the form', async () => {
    const { post, submissions } = await aPlainForm();
    const elsewhere = { origin: 'http://localhost:9' };
    const [status, html] = await pageOf(await post(aPerson(), elsewhere));
    expect(status).toBe(403);
    expect(html).toContain('Dit formulier kan hier niet worden verstuurd');
    const [, english] = await pageOf(await post(aPerson({ lang: 'en' }), elsewhere));
    expect(english).toContain('This form cannot be sent from here');
    expect(await submissions()).toEqual([]);
  });

  it('because it was closed meanwhile says so', async () => {
    const { post } = await aPlainForm({ active: false });
    const [status, html] = await pageOf(await post(aPerson()));
    expect(status).toBe(404);
    expect(html).toContain('Het formulier bestaat niet of is gesloten.');
  });

  it('because too many come in is filled in on the page that says so', async () => {
    const { post } = await aPlainForm({ limits: { perAddressPerHour: 9, perFormPerHour: 1 } });
    const answers = [];
    for (let i = 0; i < 30 && answers.at(-1)?.status !== 429; i += 1)
      answers.push(await post(aPerson({ motivation: 'Graag gedaan' })));
    const last = answers.at(-1);
    if (!last) throw new Error('nothing was sent');
    const [status, html] = await pageOf(last);
    expect(status).toBe(429);
    expect(html).toContain('Er komen nu te veel formulieren binnen');
    expect(html).toContain('Graag gedaan</textarea>');
  });

  it('because the form itself cannot be read is answered with a page, not with JSON', async () => {
    const { formId, post } = await aPlainForm();
    await adminDb().doc(publicFormPath(formId)).set({ damaged: true });
    const [status, html] = await pageOf(await post(aPerson()));
    expect(status).toBe(503);
    expect(html).toContain('Er is een storing bij ons');
  });

  it.each([
    'multipart/form-data; boundary=x',
    'text/plain',
  ])('as %s is answered with a page', async (type) => {
    const { post } = await aPlainForm();
    const [status, html] = await pageOf(await post('--x--', { 'content-type': type }));
    expect(status).toBe(415);
    expect(html).toContain('op een manier die wij niet kunnen lezen');
  });
});

describe('a form without script that fails unexpectedly', () => {
  it('is kept for review and thanked for', async () => {
    const { regionId, post, submissions } = await aPlainForm();
    const email = `anna-${randomUUID()}@kandidaat.example`;
    const hash = createHash('sha256').update(emailKeySource(email)).digest('hex');
    // A duplicate key that cannot be read is a fault that no submission can know of.
    await adminDb().doc(`regions/${regionId}/uniqueKeys/${hash}`).set({ damaged: true });
    expect((await post(aPerson({ email }))).status).toBe(303);
    expect(await submissions()).toMatchObject([{ outcome: 'review', origin: 'none' }]);
  });
});

describe('the same form sent twice', () => {
  it('counts once, also at once, and as another with other content', async () => {
    const { post, candidates, submissions } = await aPlainForm();
    const person = aPerson();
    const answers = await Promise.all([post(person), post(person), post(person)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect((await post(person)).status).toBe(303);
    expect(await submissions()).toHaveLength(1);
    await post({ ...person, motivation: 'Ik heb nog iets bedacht.' });
    expect(await submissions()).toHaveLength(2);
    expect(await candidates()).toHaveLength(1);
  });

  it('counts once with an id of the website, and an id that is none is left aside', async () => {
    const { post, submissions } = await aPlainForm();
    const person = aPerson({ submissionId: randomUUID() });
    await post(person);
    await post(person);
    expect(await submissions()).toMatchObject([{ submissionId: person.submissionId }]);
    expect((await post(aPerson({ submissionId: 'formulier-12' }))).status).toBe(303);
  });
});

describe('a form of several pages', () => {
  const pages = [
    { questions: ['firstName', 'lastName', 'email'].map((name) => ({ name })) },
    {
      title: { nl: 'Wat zoek je?' },
      questions: [
        { name: 'sectors' },
        { name: 'subjects', required: true, showWhen: { name: 'sectors', anyOf: ['vo'] } },
        { name: 'priorEducation', hidden: true, value: ['wo_ma'] },
      ],
    },
  ];

  it('demands what was asked of this visitor, and takes nothing that was not', async () => {
    const { post, candidates, submissions } = await aPlainForm({ pages });
    const refused = await post(aPerson({ sectors: ['vo'] }));
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('<a href="#instroom-subjects">Vul “Vakken” in.</a>');
    const skipped = aPerson({ sectors: ['po'], subjects: ['wi'], priorEducation: 'hbo_ba' });
    expect((await post(skipped)).status).toBe(303);
    expect(await candidates()).toMatchObject([
      { sectors: ['po'], subjects: [], priorEducation: 'wo_ma' },
    ]);
    expect(await submissions()).toHaveLength(1);
  });

  it('keeps the activity with what was sent, and thanks in the words of the region', async () => {
    const thanks = { nl: 'Tot woensdag!' };
    const { formId, post, submissions } = await aPlainForm({ purpose: 'activity', thanks });
    const answer = await post(aPerson({ activityId: 'open-dag' }));
    const location = answer.headers.get('location') ?? '';
    expect([answer.status, location]).toEqual([
      303,
      `/f/${formId}?sent=1&lang=nl&activity=open-dag`,
    ]);
    const [record] = await submissions();
    expect(JSON.parse(record?.raw)).toMatchObject({ activityId: 'open-dag' });
    const page = await (await request('showFormPage', location)).text();
    expect(page).toContain('Tot woensdag!');
    expect(page).not.toContain('<form');
  });
});

describe('the form as a page of ours', () => {
  const show = (formId: string, query = '', init: RequestInit = {}) =>
    request('showFormPage', `/formulier/${formId}${query}`, init);

  it('is the form of the region, in Dutch and in English', async () => {
    const { formId } = await aPlainForm({ name: 'Formulier <Oost>' });
    const dutch = await show(formId);
    expect(dutch.status).toBe(200);
    expect(dutch.headers.get('cache-control')).toBe('public, max-age=300');
    const html = await dutch.text();
    expect(html).toContain('<title>Formulier &lt;Oost&gt;</title>');
    expect(html).toContain(`action="/api/forms/${formId}/submissions"`);
    expect(html).not.toContain('instroom-alert');
    expect(await (await show(formId, '?lang=en')).text()).toContain('First name');
  });

  it('is the same at its short address, with what that chooses', async () => {
    const { formId } = await aPlainForm({ purpose: 'activity' });
    const page = await request('showFormPage', `/f/${formId}?sectors=vo&activity=open-dag`);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('value="vo" checked');
    expect(html).toContain('<input type="hidden" name="activityId" value="open-dag">');
    expect(await (await show(formId)).text()).not.toMatch(/checked|activityId/);
  });

  it('may lead to the page that the region named', async () => {
    const { formId } = await aPlainForm({ thankYouUrl: 'https://www.loket.example/bedankt' });
    expect((await show(formId)).headers.get('content-security-policy')).toContain(
      "form-action 'self' https:",
    );
  });

  it('that does not exist says so, and one that gets a form sent to it does not swallow it', async () => {
    const { formId } = await aPlainForm();
    const missing = await show('no-such-form');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('Dit formulier is er niet');
    expect((await show(formId, '', { method: 'POST', body: 'x' })).status).toBe(415);
  });
});

describe('the form to copy', () => {
  const copy = (formId: string, query = '', headers: Record<string, string> = {}) =>
    request('copyForm', `/api/forms/${formId}/html${query}`, { headers });

  it('is the HTML of one form with an absolute address, as text', async () => {
    const { formId } = await aPlainForm();
    const answer = await copy(formId, '', {
      'x-forwarded-host': 'instroom.example',
      'x-forwarded-proto': 'https',
    });
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const html = await answer.text();
    expect(html).toMatch(/^<form [^>]*>\n/);
    expect(html).toMatch(/<\/form>\n$/);
    expect(html).toContain(`action="https://instroom.example/api/forms/${formId}/submissions"`);
    expect(html).toContain('name="privacyStatementVersion" value="1" required');
    expect(html).toContain('<div hidden>');
    expect(html).not.toMatch(/style|script|novalidate/);
  });

  it('sends what the server takes', async () => {
    const { formId, post, candidates } = await aPlainForm();
    const html = await (await copy(formId, '?lang=en')).text();
    const names = new Set([...html.matchAll(/ name="(\w+)"/g)].map(([, name]) => name));
    expect([...names].sort()).toEqual(
      [
        ...Object.keys(formTexts.nl.labels),
        'keepOneYear',
        'lang',
        'privacyStatementVersion',
        'trap',
      ].sort(),
    );
    const everything = Object.fromEntries([...names].map((name) => [name ?? '', '']));
    expect((await post({ ...everything, ...aPerson() })).status).toBe(303);
    expect(await candidates()).toHaveLength(1);
  });

  it('of a form that is not there is 404', async () => {
    expect((await copy('no-such-form')).status).toBe(404);
  });
});

describe('the page that says thank you', () => {
  it.each([
    ['nl', 'index.html'],
    ['en', 'en.html'],
  ] as const)('in %s says what the form with script says, and runs nothing', (language, file) => {
    const html = readFileSync(`web/public/bedankt/${file}`, 'utf8');
    const { title, text } = formTexts[language].received;
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).toContain(text);
    expect(html).not.toMatch(/<script|style=|<style|https?:/);
  });
});
