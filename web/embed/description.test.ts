import { aField } from '@instroom/domain/custom/a-field.ts';
import { aForm } from '@instroom/domain/form/a-form.ts';
import { describeForm } from '@instroom/domain/form/description.ts';
import { describe, expect, it } from 'vitest';
import { readDescription } from './description.ts';

/** As it comes over the line. */
const described = () => JSON.parse(JSON.stringify(describeForm(aForm())));

describe('the description of a form', () => {
  it('is read as the server gives it', () => {
    expect(readDescription(described())).toEqual(described());
  });

  it('may name an address for questions', () => {
    const desk = { email: 'loket@demo-oost.example' };
    expect(readDescription({ ...described(), desk })?.desk).toEqual(desk);
    expect(readDescription({ ...described(), desk: undefined })?.desk).toEqual({});
    expect(readDescription({ ...described(), desk: { email: 7 } })?.desk).toEqual({});
  });

  it('may ask something that this script does not know: that is left out', () => {
    expect(readDescription({ ...described(), fields: ['email', 'shoeSize', 7] })?.fields).toEqual([
      'email',
    ]);
  });

  it('has pages as the server made them; a question that this script does not understand is left out', () => {
    const questions = [
      { name: 'sectors', value: ['vo'], label: { nl: 'Waar?' } },
      { name: 'subjects', showWhen: { name: 'sectors', anyOf: ['vo'] }, required: true },
      { name: 'motivation', hidden: true },
    ];
    const thanks = { nl: 'Tot snel.', en: 'See you soon.' };
    const form = aForm({
      ...{ purpose: 'activity', style: { look: 'site', accent: '#123456' }, thanks },
      thankYouUrl: 'https://www.loket.example/bedankt',
      pages: [
        { title: { nl: 'Wie ben je?' }, questions: [{ name: 'email' }] },
        { intro: { nl: 'En dan nog dit.' }, questions },
      ],
    });
    const complete = JSON.parse(JSON.stringify(describeForm(form)));
    expect(readDescription(complete)).toEqual(complete);

    const strange = [
      ...[null, 'x', { name: 7 }, { name: 'shoeSize' }, { name: 'phone', hidden: 'no' }],
      ...[
        { name: 'phone', label: 'Bel' },
        { name: 'phone', value: [7] },
      ],
      ...[
        { name: 'phone', showWhen: 'always' },
        { name: 'phone', showWhen: { name: 'email' } },
      ],
    ];
    const pages = [7, { title: 'x', questions: [...strange, { name: 'email' }] }];
    expect(readDescription({ ...described(), pages })?.pages).toEqual([
      { questions: [{ name: 'email' }] },
    ]);
  });

  it.each([undefined, [], [{ questions: [] }]])('with pages %j asks everything on one', (pages) => {
    const ownFields = [aField()];
    const old = JSON.parse(JSON.stringify(describeForm(aForm({ fields: ['email'], ownFields }))));
    const read = readDescription({ ...old, pages, texts: undefined, style: 7, purpose: 'x' });
    expect(read).toMatchObject({ purpose: 'contact', texts: {}, style: { look: 'own' } });
    expect(read?.pages).toEqual([
      { questions: [{ name: 'email' }, { name: 'custom-schoenmaat' }] },
    ]);
  });

  it('may say what the visitor signs up for', () => {
    const activity = { nl: ['Avond', 7], en: undefined };
    const read = { nl: ['Avond'], en: [] };
    expect(readDescription({ ...described(), activity })?.activity).toEqual(read);
    expect(readDescription({ ...described(), activity: 'Avond' })?.activity).toBeUndefined();
  });

  it('leads only to an address of the web', () => {
    const thankYouUrl = 'javascript:alert(1)';
    expect(readDescription({ ...described(), thankYouUrl })).not.toHaveProperty('thankYouUrl');
  });

  it.each([
    ['nothing', undefined],
    ['a page of a hotel', '<html>'],
    ['no fields', { ...described(), fields: undefined }],
    ['no statement', { ...described(), privacyStatement: undefined }],
    [
      'a statement that is a script',
      { ...described(), privacyStatement: { version: '1', url: 'javascript:alert(1)' } },
    ],
  ])('is not accepted when it is %s', (_what, value) => {
    expect(readDescription(value)).toBeUndefined();
  });

  it('may hold questions of the region; what cannot be drawn is left out', () => {
    const ownFields = [
      aField({ help: 'Europese maat' }),
      aField({ key: 'provincie', type: 'select', labelEn: 'Province' }),
    ];
    const with2 = JSON.parse(JSON.stringify(describeForm(aForm({ ownFields }))));
    expect(readDescription(with2)).toEqual(with2);
    const [size] = with2.ownQuestions;
    const broken = [
      ...[null, 'x', { ...size, kind: 'drawing' }, { ...size, label: 'Maat' }],
      ...[
        { ...size, choices: [{ code: 1 }] },
        { ...size, hint: 7 },
        { ...size, name: undefined },
      ],
    ];
    expect(readDescription({ ...with2, ownQuestions: [...broken, size] })?.ownQuestions).toEqual([
      size,
    ]);
    expect(readDescription({ ...with2, ownQuestions: undefined })?.ownQuestions).toEqual([]);
  });

  it('leaves out choices that cannot be shown', () => {
    const choices = {
      sectors: [{ code: 'vo', nl: 'Voortgezet onderwijs' }, { code: 1 }, null],
      unknown: [],
    };
    expect(readDescription({ ...described(), choices })?.choices).toEqual({
      sectors: [{ code: 'vo', nl: 'Voortgezet onderwijs' }],
    });
  });
});
