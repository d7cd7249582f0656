import { aField } from '@instroom/domain/custom/a-field.ts';
import { aForm } from '@instroom/domain/form/a-form.ts';
import { formFields } from '@instroom/domain/form/answers.ts';
import { describeForm } from '@instroom/domain/form/description.ts';
import { plainSubmissionSchema } from '@instroom/domain/form/submission.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../platform/markup.ts';
import type { FilledForm } from './filled-form.ts';
import { plainForm } from './form.ts';
import { formPage } from './form-page.ts';
import { thanksPage } from './thanks-page.ts';

const description = describeForm(aForm());
const empty: FilledForm = { description, language: 'nl' };
const ours = { action: '/here', checkedByBrowser: false };
const written = (form: FilledForm) => toHtml(plainForm(form, ours));

/** Everything between angle brackets: what a browser takes for elements. */
const tagsIn = (html: string) => html.match(/<[^>]*>/g) ?? [];

function sentBy(answers: Record<string, unknown>, rest: object = {}): FilledForm {
  return { ...empty, sent: plainSubmissionSchema.parse({ answers, ...rest }) };
}

describe('the form without script', () => {
  it('labels every control, and says which have to be filled in', () => {
    const html = written(empty);
    for (const field of ['firstName', 'email', 'priorEducation', 'municipalityCode', 'motivation'])
      expect(html).toMatch(new RegExp(`<label for="instroom-${field}">[^]*id="instroom-${field}"`));
    expect(html.match(/<fieldset/g)).toHaveLength(4);
    expect(html.match(/\(verplicht\)<\/span>/g)).toHaveLength(4);
    expect(html.match(/ required/g)).toHaveLength(4);
  });

  it('names every description it refers to', () => {
    const errors = formFields.map((field) => ({ field, code: 'invalid_type' as const }));
    const html = written({ ...empty, errors });
    const referred = [...html.matchAll(/aria-describedby="([^"]*)"/g)].flatMap(([, ids = '']) =>
      ids.split(' '),
    );
    expect(referred.length).toBeGreaterThan(formFields.length);
    for (const id of referred) expect(html).toContain(`<p id="${id}"`);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is filled in as it was sent, also what is wrong', () => {
    const html = written(
      sentBy(
        {
          firstName: ' Sam ',
          email: 'geen adres',
          sectors: ['vo', 'nonsense'],
          subjects: ['wi'],
          municipalityCode: '0301',
          motivation: 'Eén\nTwee',
        },
        { privacyStatementVersion: '1', keepOneYear: true },
      ),
    );
    expect(html).toMatch(/name="firstName"[^>]* value=" Sam "/);
    expect(html).toMatch(/name="email"[^>]* value="geen adres"/);
    expect(html).toContain('value="vo" checked>');
    expect([...html.matchAll(/value="(\w+)"[^>]* checked/g)].map(([, value]) => value)).toEqual([
      'vo',
      'wi',
      '1',
      'true',
    ]);
    expect(html).toContain('<option value="0301" selected>Zutphen</option>');
    expect(html).toContain('>\nEén\nTwee</textarea>');
  });

  it('says which subjects were chosen while they are folded, and opens them when one is wrong', () => {
    expect(written(empty)).toMatch(/<details>\s*<summary>Kies vakken</);
    expect(written(sentBy({ subjects: ['na', 'wi'] }))).toMatch(
      /<details>\s*<summary>2 gekozen: Wiskunde, Natuurkunde</,
    );
    const errors = [{ field: 'subjects', code: 'too_many' as const }];
    expect(written({ ...empty, errors })).toContain('<details open>');
  });

  it('forgets that the statement was read when it is another one now', () => {
    const read = (version: string) =>
      /name="privacyStatementVersion"[^>]* checked/.test(
        written(sentBy({}, { privacyStatementVersion: version })),
      );
    expect([read('1'), read('0')]).toEqual([true, false]);
  });

  it('is in one language, but for names', () => {
    const html = toHtml(plainForm({ ...empty, language: 'en' }, ours));
    expect(html).toContain('Secondary education');
    expect(html).not.toMatch(/Voortgezet onderwijs|verplicht|Kies/);
    const dutch = html.match(/lang="nl"/g) ?? [];
    expect(dutch).toHaveLength(description.choices.municipalityCode?.length ?? 0);
  });

  it('shows nothing that was sent as markup, whatever it is', () => {
    const anything = fc.oneof(fc.string(), fc.constantFrom('"><script>', "'--><b>", '</textarea>'));
    const answers = fc.dictionary(
      fc.constantFrom(...formFields),
      fc.oneof(anything, fc.array(anything)),
    );
    // Which boxes are ticked is the only thing in a tag that may follow from what was sent.
    const plain = (html: string) =>
      tagsIn(html).map((tag) =>
        tag.replace(/ (?:checked|selected|open)(?=[ >])/g, '').replace(/ value="[^"]*"(?=>$)/, ''),
      );
    const expected = plain(written(empty));
    fc.assert(
      fc.property(answers, (given) => {
        expect(plain(written(sentBy(given)))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a form of several pages', () => {
  const pages = [
    {
      title: { nl: 'Wie <ben> je?', en: 'Who are you?' },
      intro: { nl: 'Eerst je naam.' },
      questions: [{ name: 'firstName' }, { name: 'lastName' }, { name: 'email' }],
    },
    {
      title: { nl: 'Wat zoek je?' },
      questions: [
        { name: 'sectors', value: ['vo'] },
        {
          name: 'subjects',
          required: true,
          showWhen: { name: 'sectors', anyOf: ['vo', 'mbo'] },
        },
        { name: 'motivation', showWhen: { name: 'subjects', anyOf: ['wi'] } },
        { name: 'priorEducation', hidden: true, value: ['wo_ma'] },
        { name: 'qualificationsSought', hidden: true },
        { name: 'phone', showWhen: { name: 'priorEducation', anyOf: ['hbo_ba'] } },
      ],
    },
    { title: { nl: 'Leeg' }, questions: [] },
  ];
  const form = aForm({
    ...{ pages, purpose: 'activity' },
    ...{ intro: { nl: 'Wat\nfijn.' }, send: { nl: 'Doe mee' }, thanks: { nl: 'Tot dan!' } },
  });
  const asked = (query: string, language: FilledForm['language'] = 'nl'): FilledForm => ({
    description: describeForm(form),
    language,
    query: new URLSearchParams(query),
  });

  it('has a section for each, under its heading', () => {
    const html = written(asked(''));
    expect(html.match(/<section /g)).toHaveLength(2);
    expect(html).toMatch(
      /aria-labelledby="instroom-page-1">\s*<h2 id="instroom-page-1">Wie &lt;ben&gt; je\?<\/h2>/,
    );
    expect(html).toContain('<p class="instroom-introduction">Wat\nfijn.</p>');
    expect(html).toContain('<button type="submit">Doe mee</button>');
    expect(written(asked('', 'en'))).toMatch(
      /<h2 [^>]*>Who are you\?<\/h2>\s*<p class="instroom-introduction" lang="nl">Eerst/,
    );
  });

  it('says what a question waits for, and holds nobody back who may skip it', () => {
    const html = written(asked(''));
    expect(html).toContain(
      '<p id="instroom-subjects-when" class="instroom-when">Verplicht als je bij “Soort onderwijs” hebt gekozen voor “Voortgezet onderwijs” of “Middelbaar beroepsonderwijs”. Anders sla je deze vraag over.</p>',
    );
    expect(html).toContain('Alleen invullen als je bij “Vakken” hebt gekozen voor “Wiskunde”.');
    expect(html).toMatch(/aria-describedby="instroom-motivation-when instroom-motivation-hint"/);
    // First and last name, e-mail address and the statement.
    expect(html.match(/ required/g)).toHaveLength(4);
    expect(html.match(/\(verplicht\)<\/span>/g)).toHaveLength(4);
    expect(written(asked('', 'en'))).toContain('Required if you chose “Secondary education” or');
  });

  it('chooses what the form or the address chooses, and leaves out what is hidden', () => {
    const checked = (html: string) =>
      [...html.matchAll(/value="(\w+)"[^>]* checked/g)].map(([, value]) => value);
    expect(checked(written(asked('')))).toEqual(['vo']);
    const query = 'sectors=mbo,heelal&subjects=wi&firstName=Sam&activity=open-dag';
    const html = written(asked(`${query}&qualificationsSought=undecided&priorEducation=hbo_ba`));
    expect(checked(html)).toEqual(['mbo', 'wi']);
    expect(html).toContain('<input type="hidden" name="activityId" value="open-dag">');
    expect(html).toContain('<input type="hidden" name="qualificationsSought" value="undecided">');
    expect(html).not.toMatch(/Sam|heelal|priorEducation|name="phone"/);
  });

  it('keeps the activity when it comes back, and what was chosen when the language changes', () => {
    const sent = plainSubmissionSchema.parse({ answers: {}, activityId: 'open-dag' });
    expect(written({ ...asked('activity=other'), sent })).toContain(
      'name="activityId" value="open-dag"',
    );
    const html = toHtml(formPage({ ...asked('activity=a&lang=nl'), formId: 'oost' }));
    expect(html).toContain('href="?activity=a&amp;lang=en"');
  });

  it('says above the questions what somebody signs up for', () => {
    const activity = { nl: ['Avond <b>', 'dinsdag'], en: ['Evening', 'Tuesday'] };
    const shown = { ...empty, description: { ...description, activity }, formId: 'oost' };
    const html = toHtml(formPage(shown));
    expect(html).toContain('<p><strong>Avond &lt;b&gt;</strong></p>');
    expect(html.indexOf('dinsdag')).toBeLessThan(html.indexOf('<form'));
    expect(toHtml(formPage({ ...shown, language: 'en' }))).toContain('Tuesday');
    expect(toHtml(formPage({ ...empty, formId: 'oost' }))).not.toContain('instroom-activity');
  });

  it('says after a sign-up that a mail tells whether there is a place', () => {
    const toActivity = { ...empty, description: { ...description, purpose: 'activity' as const } };
    const query = new URLSearchParams('activity=open-dag');
    expect(toHtml(thanksPage({ ...toActivity, query }))).toContain('of je een plek hebt');
    expect(toHtml(thanksPage(toActivity))).not.toContain('of je een plek hebt');
    expect(toHtml(thanksPage({ ...empty, query }))).not.toContain('of je een plek hebt');
  });

  it('sends no activity where it is not for that', () => {
    const contact = { ...empty, query: new URLSearchParams('activity=open-dag') };
    expect(written(contact)).not.toContain('activityId');
  });

  it('is thanked for in the words of the region', () => {
    const html = toHtml(thanksPage(asked('')));
    expect(html).toContain('<h1>Bedankt, je formulier is ontvangen</h1>');
    expect(html).toContain('Tot dan!');
    expect(toHtml(thanksPage({ ...empty, language: 'en' }))).toContain('An adviser will read');
  });
});

describe('the questions of a region', () => {
  const ownFields = [
    aField({ key: 'wijk', label: 'In welke <wijk>?', help: 'Zoals Noord.', required: true }),
    aField({ key: 'sinds', label: 'Sinds', type: 'date' }),
    aField({ key: 'dagen', label: 'Dagen', type: 'multiselect' }),
    aField({ key: 'auto', label: 'Rijbewijs', labelEn: 'Licence', type: 'boolean' }),
  ];
  const own = describeForm(aForm({ fields: ['email'], ownFields }));

  it('stand after those of the base, each with its own control', () => {
    const html = written({ ...empty, description: own });
    expect(html).toContain('In welke &lt;wijk&gt;?');
    expect(html).toMatch(/<input[^>]* id="instroom-custom-wijk" name="custom-wijk" required/);
    expect(html).toMatch(/<input type="date"[^>]* name="custom-sinds"/);
    expect(html.match(/type="checkbox" [^>]*name="custom-dagen"/g)).toHaveLength(2);
    expect(html).toMatch(/<select [^>]*name="custom-auto"[\s\S]*>Ja<[\s\S]*>Nee</);
    expect(html.indexOf('name="email"')).toBeLessThan(html.indexOf('custom-wijk'));
  });

  it('say in another language which words stay Dutch', () => {
    const html = written({ ...empty, description: own, language: 'en' });
    expect(html).toContain('<span lang="nl">Sinds</span>');
    expect(html).toMatch(/>Licence<[\s\S]*>Yes<[\s\S]*>No</);
    expect(html).toContain('lang="nl">Zoals Noord.</p>');
  });

  it('come back as they were sent, with what is wrong in the words of the region', () => {
    const sent = sentBy({ 'custom-dagen': ['b'], 'custom-sinds': ['2026-02-03'] });
    const errors = [{ field: 'custom-wijk', code: 'required' as const }];
    const html = toHtml(formPage({ ...sent, description: own, errors, formId: 'oost' }));
    expect(html).toMatch(/value="b" checked/);
    expect(html).toContain('value="2026-02-03"');
    expect(html).toContain('<a href="#instroom-custom-wijk">Vul “In welke &lt;wijk&gt;?” in.</a>');
  });
});

describe('the page of the form', () => {
  const page = (form: FilledForm) => toHtml(formPage({ ...form, formId: 'oost' }));

  it('begins with what is wrong, in the order of the questions', () => {
    const errors = [
      { field: 'privacyStatementVersion', code: 'required' as const },
      { field: 'email', code: 'required' as const },
      { field: 'firstName', code: 'required' as const },
    ];
    const html = page({ ...sentBy({}), errors });
    expect([...html.matchAll(/<a href="#([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'instroom-firstName',
      'instroom-email',
      'instroom-privacyStatementVersion',
    ]);
    expect(html).toContain('<title>Fout: Contactformulier</title>');
    expect(html.indexOf('role="alert"')).toBeLessThan(html.indexOf('<h1>'));
  });

  it('offers the other language only while nothing can be lost by it', () => {
    expect(page(empty)).toContain('href="?lang=en"');
    expect(page(sentBy({ firstName: 'Sam' }))).not.toContain('?lang=en');
  });

  it('says whom to ask where the form has an address for it', () => {
    expect(page(empty)).not.toContain('mailto:');
    const desk = { email: 'loket@demo-oost.example' };
    expect(page({ ...empty, description: { ...description, desk } })).toContain(
      'href="mailto:loket@demo-oost.example"',
    );
  });
});
