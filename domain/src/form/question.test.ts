import { describe, expect, it } from 'vitest';
import { formFields } from './answers.ts';
import { isFormField, kindOf } from './question.ts';

describe('the questions of a form', () => {
  it('are known by name, and nothing else is', () => {
    expect(formFields.filter((field) => !isFormField(field))).toEqual([]);
    expect(['shoeSize', 'constructor', '__proto__', '', 7].filter(isFormField)).toEqual([]);
  });

  it('of which several answers are possible are those that the server reads as a list', () => {
    expect(formFields.filter((field) => kindOf(field) === 'choices')).toEqual([
      'sectors',
      'subjects',
      'qualificationsSought',
    ]);
  });
});
