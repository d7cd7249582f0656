import { describe, expect, it } from 'vitest';
import { aCandidate } from '../candidate/a-candidate.ts';
import type { ConsentRecord } from '../candidate/consent.ts';
import { baseMailTemplates } from '../codes/base-mail-templates.ts';
import { addDays } from '../instant.ts';
import { fillMail, paragraphsOf, placeholderValues, refusalOfMailTo } from './candidate-mail.ts';
import { mailContentSchema } from './mail.ts';
import { refusalOfTemplate, templateContentSchema, templatesOf } from './mail-template.ts';

const now = new Date('2026-03-10T12:00:00Z');
const anna = aCandidate();

const desk = { name: 'Loket Oost', email: 'loket@oost.example' };
const region = {
  name: 'Oost',
  desk,
  settings: {
    retentionClosedDays: 28,
    retentionConsentMonths: 12,
    inactivityMonths: 6,
    staleAfterDays: 30,
    minCellSize: 5,
    shareAggregatesNationally: false,
    privacyStatementUrl: 'https://oost.example/privacy',
    privacyStatementVersion: '1',
  },
};
const member = { displayName: 'Bas Bewerker', email: 'bas@oost.example' };
const values = placeholderValues({ candidate: anna, region, member });

function withdrawal(changes: Partial<ConsentRecord> = {}): ConsentRecord {
  return { ...anna.consent, standing: 'withdrawn', givenAt: now, channel: 'adviser', ...changes };
}

describe('a candidate', () => {
  const refusal = (candidate = anna, withdrawals: ConsentRecord[] = []) =>
    refusalOfMailTo(candidate, { withdrawals, now });

  it('is written to, unless the dossier is restricted', () => {
    expect(refusal()).toBeUndefined();
    expect(refusal({ ...anna, restricted: true })).toBe('restricted');
  });

  it('is not written to after withdrawing consent, until it is given anew', () => {
    expect(refusal(anna, [withdrawal()])).toBe('consent_withdrawn');
    const again = { ...anna, consent: { ...anna.consent, givenAt: addDays(now, 1) } };
    expect(refusal(again, [withdrawal()])).toBeUndefined();
  });

  it('may still be written to after saying no to sharing with schools only', () => {
    expect(refusal(anna, [withdrawal({ about: 'shareWithSchools' })])).toBeUndefined();
    expect(refusal(anna, [withdrawal({ standing: 'given' })])).toBeUndefined();
  });

  it('is not written to once the dossier should be gone', () => {
    expect(refusal({ ...anna, retainUntil: now })).toBe('retention_over');
    expect(refusal({ ...anna, retainUntil: addDays(now, 1) })).toBeUndefined();
  });
});

describe('a mail', () => {
  it('names the region where it has no desk', () => {
    const { desk: _, ...without } = region;
    expect(placeholderValues({ candidate: anna, region: without, member })).toMatchObject({
      loket: 'Oost',
      mailadres: 'bas@oost.example',
    });
  });

  it('holds no citizen service number, also not one that comes of filling in', () => {
    const text = { subject: 'Dag', text: 'Nummer 1112{{voornaam}}' };
    expect(fillMail(text, { ...values, voornaam: '22333' })).toMatchObject({
      refusal: { code: 'contains_bsn' },
    });
    expect(fillMail(text, values).ok).toBe(true);
  });

  it('is refused where filling in makes it longer than the queue takes', () => {
    const long = { ...values, voornaam: 'x'.repeat(100) };
    const text = { subject: 'Dag', text: '{{voornaam}}'.repeat(300) };
    expect(fillMail(text, long)).toMatchObject({ refusal: { code: 'mail_too_long' } });
    expect(fillMail(text, values).ok).toBe(true);
    expect(
      fillMail({ subject: '{{voornaam}}{{voornaam}}{{voornaam}}', text: 'Dag' }, long).ok,
    ).toBe(false);
  });

  it('always fits the queue, in as many paragraphs as it has', () => {
    expect(paragraphsOf('Dag Anna,\n\nRegel één\nRegel twee\n \n\n\nGroet')).toEqual([
      'Dag Anna,',
      'Regel één\nRegel twee',
      'Groet',
    ]);
    const many = Array.from({ length: 80 }, (_, index) => `Regel ${index}`).join('\n\n');
    const paragraphs = paragraphsOf(many);
    expect(paragraphs.join('\n\n')).toBe(many);
    mailContentSchema.parse({ language: 'nl', subject: 'Dag', paragraphs });
    const longest = paragraphsOf('x'.repeat(5000));
    mailContentSchema.parse({ language: 'nl', subject: 'Dag', paragraphs: longest });
  });
});

describe('the templates of the base', () => {
  it.each(
    baseMailTemplates.map(({ code, nl: name, content }) => ({ code, name, content })),
  )('can be kept and sent by every desk: $code', ({ name, content }) => {
    const template = templateContentSchema.parse({ name, ...content });
    expect(refusalOfTemplate(template)).toBeUndefined();
    for (const text of [template.nl, template.en]) {
      const filled = text && fillMail(text, values);
      expect(filled).toMatchObject({ ok: true });
    }
  });

  it('are there without a document, and give way to what a region makes of them', () => {
    const all = templatesOf([]);
    expect(all).toHaveLength(baseMailTemplates.length);
    expect(all.every(({ version, active }) => version === 0 && active)).toBe(true);
    const written = { createdAt: now, createdBy: 'a', updatedAt: now, updatedBy: 'a' };
    const own = { ...templateContentSchema.parse({ name: 'Aa', nl: { subject: 'a', text: 'b' } }) };
    const stored = {
      id: 'welcome',
      schemaVersion: 1 as const,
      active: false,
      version: 2,
      ...own,
      ...written,
    };
    const after = templatesOf([stored]);
    expect(after).toHaveLength(baseMailTemplates.length);
    expect(after[0]).toMatchObject({ id: 'welcome', active: false, version: 2 });
  });
});
