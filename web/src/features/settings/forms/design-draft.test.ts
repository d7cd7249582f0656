import { aDesign } from '@instroom/domain/form/a-design.ts';
import { type FormDesign, formDesignSchema } from '@instroom/domain/form/form.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from './design-changes.ts';
import {
  addPage,
  addQuestion,
  changePage,
  changeQuestion,
  meantBy,
  placeBeside,
  placeQuestion,
  readDesign,
  removePage,
  removeQuestion,
  restorePage,
  restoreQuestion,
} from './design-draft.ts';

const onPages = (...pages: string[][]) =>
  aDesign({ pages: pages.map((names) => ({ questions: names.map((name) => ({ name })) })) });
const namesOf = ({ pages }: FormDesign) =>
  pages.map(({ questions }) => questions.map(({ name }) => name));

describe('questions of a form that is built', () => {
  it('come and go, and move within a page and beyond it', () => {
    const design = onPages(['firstName', 'lastName'], ['email']);
    expect(namesOf(addQuestion(design, 1, 'phone'))[1]).toEqual(['email', 'phone']);
    expect(namesOf(removeQuestion(design, 'lastName'))).toEqual([['firstName'], ['email']]);
    expect(placeBeside(design, 'firstName', 1)).toEqual({ page: 0, index: 1 });
    expect(placeBeside(design, 'lastName', 1)).toEqual({ page: 1, index: 0 });
    expect(placeBeside(design, 'email', -1)).toEqual({ page: 0, index: 2 });
    expect(placeBeside(design, 'firstName', -1)).toBeUndefined();
    expect(placeBeside(design, 'email', 1)).toBeUndefined();
    expect(namesOf(placeQuestion(design, 'email', { page: 0, index: 1 }))).toEqual([
      ['firstName', 'email', 'lastName'],
      [],
    ]);
  });

  it('are never lost or doubled by moving them', () => {
    const names = ['firstName', 'lastName', 'email', 'phone', 'sectors'];
    const step = fc.tuple(fc.constantFrom(...names), fc.constantFrom(1 as const, -1 as const));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let design = onPages(names.slice(0, 3), [], names.slice(3));
        for (const [name, by] of steps) {
          const to = placeBeside(design, name, by);
          if (to) design = placeQuestion(design, name, to);
        }
        expect(namesOf(design).flat().toSorted()).toEqual([...names].toSorted());
      }),
    );
  });

  it('stay when their page goes', () => {
    const design = addPage(onPages(['firstName'], ['email']));
    expect(namesOf(design)).toEqual([['firstName'], ['email'], []]);
    expect(namesOf(removePage(design, 1))).toEqual([['firstName', 'email'], []]);
    expect(namesOf(removePage(design, 0))).toEqual([['firstName', 'email'], []]);
  });
});

describe('what was taken away from a form that is built', () => {
  const design = onPages(['firstName', 'phone'], ['email', 'sectors'], ['motivation']);

  it('comes back where it was: a question, once', () => {
    const phone = { name: 'phone', required: true };
    const at = { page: 0, index: 1 };
    const back = restoreQuestion(removeQuestion(design, 'phone'), phone, at);
    expect(namesOf(back)).toEqual(namesOf(design));
    expect(back.pages[0]?.questions[1]).toEqual(phone);
    expect(restoreQuestion(back, phone, at)).toBe(back);
    const fewer = removePage(removePage(removeQuestion(design, 'motivation'), 2), 1);
    expect(namesOf(restoreQuestion(fewer, { name: 'motivation' }, { page: 2, index: 0 }))).toEqual([
      ['motivation', 'firstName', 'phone', 'email', 'sectors'],
    ]);
  });

  it.each([0, 1, 2])('comes back where it was: page %i, without what went meanwhile', (index) => {
    const page = changePage(design, index, { title: { nl: 'Kop' } }).pages[index];
    if (!page) throw new Error('no page');
    const without = removePage(design, index);
    const back = restorePage(without, page, index);
    expect(namesOf(back)).toEqual(namesOf(design));
    expect(back.pages[index]?.title).toEqual({ nl: 'Kop' });
    const fewer = restorePage(removeQuestion(without, 'email'), page, index);
    expect(namesOf(fewer).flat()).not.toContain('email');
  });
});

describe('what is typed in a form that is built', () => {
  it('means nothing where it is empty, and is opened as it was saved', () => {
    const design = aDesign();
    const typed = changePage(
      changeQuestion(design, 'phone', { label: { nl: '' }, required: false, value: [] }),
      0,
      { title: { nl: ' ' } },
    );
    const read = readDesign({
      ...typed,
      intro: { nl: ' Welkom ', en: ' ' },
      thankYouUrl: ' ',
    });
    expect(read).toEqual({ ok: true, design: { ...design, intro: { nl: 'Welkom' } } });
    const saved = formDesignSchema.parse(design);
    expect(JSON.stringify(formDesignSchema.parse(meantBy(saved)))).toBe(JSON.stringify(saved));
  });

  it('says in which part something does not fit', () => {
    const design = aDesign();
    const wrong = {
      ...design,
      intro: { nl: '', en: 'Welcome' },
      allowedOrigins: ['geen website'],
      confirmation: { subject: { nl: 'Bedankt' }, text: { nl: '' } },
    };
    expect(readDesign(wrong)).toEqual({ ok: false, parts: ['texts', 'mail', 'look'] });
  });

  it('is no condition until something is chosen', () => {
    const design = changeQuestion(aDesign(), 'motivation', {
      showWhen: { name: 'sectors', anyOf: [] },
    });
    expect(readDesign(design)).toEqual({ ok: true, design: aDesign() });
  });
});

describe('what publishing would change', () => {
  it('is nothing for the same form', () => {
    expect(changesBetween(aDesign(), aDesign())).toEqual([]);
  });

  it('is told by question and by part', () => {
    const before = onPages(['firstName', 'lastName', 'email', 'phone']);
    const after = changeQuestion(
      onPages(['lastName', 'firstName', 'email'], ['sectors']),
      'email',
      { hint: { nl: 'Waar we u kunnen bereiken' } },
    );
    const changed = { ...after, name: 'Anders', notifiesDesk: true, allowedOrigins: [] };
    expect(changesBetween(before, changed)).toEqual([
      { kind: 'added', question: 'sectors' },
      { kind: 'removed', question: 'phone' },
      { kind: 'changed', question: 'email' },
      { kind: 'order' },
      { kind: 'pages' },
      { kind: 'name' },
      { kind: 'mail' },
      { kind: 'websites' },
    ]);
  });
});
