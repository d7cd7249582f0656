import { describe, expect, it } from 'vitest';
import { aForm } from './a-form.ts';
import { answersSchema } from './answers.ts';
import { describeForm, formDescriptionSchema } from './description.ts';

describe('the description of a form', () => {
  it('holds the choices of the asked fields and nothing of who may send', () => {
    const description = describeForm(aForm({ fields: ['firstName', 'sectors'] }));
    expect(formDescriptionSchema.parse(description)).toEqual(description);
    expect(Object.keys(description.choices)).toEqual(['sectors']);
    expect(JSON.stringify(description)).not.toContain('127.0.0.1');
  });

  it('names the address of the desk where the form has one', () => {
    expect(describeForm(aForm()).desk).toEqual({});
    const deskEmail = 'loket@demo-oost.example';
    expect(describeForm(aForm({ deskEmail })).desk).toEqual({ email: deskEmail });
  });

  it('has a label in English for every choice but names', () => {
    const { municipalityCode = [], ...translated } = describeForm(aForm()).choices;
    const choices = Object.values(translated).flat();
    expect(choices.length).toBeGreaterThan(90);
    expect(choices.filter(({ en }) => !en?.trim())).toEqual([]);
    expect(municipalityCode.filter(({ en }) => en !== undefined)).toEqual([]);
  });

  it("lists municipalities by name, 's-Hertogenbosch with the H", () => {
    const names = describeForm(aForm()).choices.municipalityCode?.map(({ nl }) => nl) ?? [];
    const place = (name: string) => names.indexOf(name);
    expect(names[0]).toBe('Aa en Hunze');
    expect(place("'s-Hertogenbosch")).toBeGreaterThan(place('Helmond'));
    expect(place("'s-Hertogenbosch")).toBeLessThan(place('Hilversum'));
  });

  it('does not offer a visitor what only an adviser notes, which stays a valid code', () => {
    const offered = describeForm(aForm()).choices.qualificationsSought?.map(({ code }) => code);
    expect(offered).toContain('undecided');
    expect(offered).not.toContain('none');
    expect(offered).not.toContain('unknown');
    const noted = {
      firstName: 'A',
      lastName: 'B',
      email: 'a@b.nl',
      qualificationsSought: ['none'],
    };
    expect(answersSchema.safeParse(noted).success).toBe(true);
  });
});
