import { describe, expect, it } from 'vitest';
import { readPlainForm } from './read-plain-form.ts';

const answersOf = (body: string) => readPlainForm(body).submission.answers;
const submissionId = '3e1c2f0a-1b2c-4d3e-8f4a-5b6c7d8e9f0a';

describe('a form without script', () => {
  it('is read as a browser writes it', () => {
    const body = `lang=en&submissionId=${submissionId}&firstName=Ren%C3%A9e&lastName=van+der+Berg%26Zn&sectors=po&sectors=vo&subjects=wi&privacyStatementVersion=3&keepOneYear=true&trap=`;
    expect(readPlainForm(body)).toEqual({
      language: 'en',
      submission: {
        submissionId,
        answers: {
          firstName: 'Renée',
          lastName: 'van der Berg&Zn',
          sectors: ['po', 'vo'],
          subjects: ['wi'],
        },
        privacyStatementVersion: '3',
        keepOneYear: true,
      },
    });
  });

  it('names the activity that it is for, however long that is', () => {
    expect(readPlainForm('activityId=open-dag').submission.activityId).toBe('open-dag');
    expect(readPlainForm(`activityId=${'a'.repeat(500)}`).submission.activityId).toHaveLength(100);
    expect(readPlainForm('activityId=').submission).not.toHaveProperty('activityId');
  });

  it('that is empty is a submission in which everything is missing', () => {
    expect(readPlainForm('')).toEqual({
      language: 'nl',
      submission: { answers: {}, privacyStatementVersion: '', keepOneYear: false },
    });
  });

  it('has the line breaks that people count', () => {
    expect(answersOf('motivation=a%0D%0Ab%0Ac')).toEqual({ motivation: 'a\nb\nc' });
  });

  it.each([
    ['a list that is one empty line', 'sectors=', { sectors: [] }],
    ['one answer given twice: the first', 'email=a%40b.nl&email=c%40d.nl', { email: 'a@b.nl' }],
    ['names that mean something to JavaScript', '__proto__=x&constructor=y', expect.anything()],
    ['what cannot be decoded', 'firstName=%E0%A4%A&lastName=%', expect.anything()],
    ['questions of somebody else', 'shoeSize=44&shoeSize=45', { shoeSize: '44' }],
  ])('may hold %s', (_what, body, answers) => expect(answersOf(body)).toEqual(answers));

  it.each([
    '',
    'false',
    '0',
    'nee',
    'on',
  ])('keeps nobody for a year who answers "%s"', (keepOneYear) => {
    const { submission } = readPlainForm(new URLSearchParams({ keepOneYear }).toString());
    expect(submission.keepOneYear).toBe(false);
  });

  it('may say when our page was made; what is no moment says nothing', () => {
    expect(readPlainForm('openedAt=1764244800000').submission.openedAt).toBe(1764244800000);
    expect(readPlainForm('openedAt=gisteren').submission.openedAt).toBeUndefined();
    expect(readPlainForm('openedAt=1').submission.answers).toEqual({});
  });

  it('has no id when the website gave one that is none', () => {
    expect(readPlainForm('submissionId=12').submission).not.toHaveProperty('submissionId');
  });

  it('is read whatever its length: what is too long is an answer that is wrong', () => {
    const endless = 'x'.repeat(30_000);
    const { submission } = readPlainForm(`trap=${endless}&privacyStatementVersion=${endless}`);
    expect(submission.trap).toHaveLength(2000);
    expect(submission.privacyStatementVersion).toHaveLength(40);
  });
});
