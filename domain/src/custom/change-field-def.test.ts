import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aField } from './a-field.ts';
import { changeField, newField, withState } from './change-field-def.ts';
import { checkValue } from './check-value.ts';
import type { CustomValue } from './custom-value.ts';
import type { FieldWish } from './field-commands.ts';
import { type FieldDef, fieldDefSchema, fieldTypes, maxActiveFields } from './field-def.ts';
import { typedFrom } from './typed-value.ts';

const now = new Date('2026-03-03T09:00:00Z');
const by = { uid: 'beheer', now, isConfirmed: false };

function aWish(overrides: Partial<FieldWish> = {}): FieldWish {
  return {
    label: 'Schoenmaat',
    type: 'text',
    options: [],
    required: false,
    showInForm: true,
    showInList: true,
    showInDashboard: false,
    containsPersonalData: true,
    ...overrides,
  };
}

const option = (label: string, rest: object = {}) => ({ label, active: true, ...rest });

function made(wish: Partial<FieldWish>, existing: FieldDef[] = []): FieldDef {
  const decision = newField('candidate', aWish(wish), { ...by, existing });
  if (!decision.ok) throw new Error(decision.code);
  return fieldDefSchema.parse(decision.field);
}

function changed(before: FieldDef, wish: Partial<FieldWish>, hasValues = true) {
  return changeField(before, aWish({ ...before, ...wish }), {
    ...by,
    existing: [before],
    hasValues,
  });
}

describe('a new field', () => {
  it('gets a key from its name, after the others', () => {
    const field = made({ label: 'Hoe ver, in km?' }, [aField({ order: 4 })]);
    expect(field).toMatchObject({ key: 'hoe_ver_in_km', order: 5, state: 'active' });
  });

  it.each([
    ['Constructor', 'constructor_2'],
    ['???', 'field'],
    ['12 maanden', 'maanden'],
    ['Schoenmaat', 'schoenmaat_2'],
    ['x'.repeat(80), 'x'.repeat(34)],
  ])('named "%s" is known as %s', (label, key) => {
    expect(made({ label }, [aField({ state: 'archived' })]).key).toBe(key);
  });

  it('may not have the name of another, unless that one was put away', () => {
    const attempt = (state: FieldDef['state']) =>
      newField('candidate', aWish({ label: ' schoenmaat ' }), {
        ...by,
        existing: [aField({ state })],
      });
    expect(attempt('active')).toEqual({ ok: false, code: 'field_label_taken' });
    expect(attempt('archived').ok).toBe(true);
  });

  it('is one of at most forty', () => {
    const existing = Array.from({ length: maxActiveFields }, (_, index) =>
      aField({ key: `f${index}`, label: `Veld ${index}` }),
    );
    const attempt = (known: FieldDef[]) =>
      newField('candidate', aWish(), { ...by, existing: known });
    expect(attempt(existing)).toEqual({ ok: false, code: 'field_limit' });
    const [first, ...rest] = existing;
    expect(attempt([aField({ ...first, state: 'archived' }), ...rest]).ok).toBe(true);
  });

  it('about an organization comes in no form and counts in no figure', () => {
    const wish = aWish({ type: 'boolean', showInForm: true, showInDashboard: true });
    const fieldOf = (entity: FieldDef['entity']) => {
      const decision = newField(entity, wish, { ...by, existing: [] });
      return decision.ok ? decision.field : undefined;
    };
    const shown = { showInForm: true, showInDashboard: true };
    expect(fieldOf('candidate')).toMatchObject(shown);
    const hidden = { showInForm: false, showInDashboard: false };
    expect(fieldOf('organization')).toMatchObject(hidden);
    expect(fieldOf('contact')).toMatchObject(hidden);
  });

  it('of text counts in no figure, and has no options', () => {
    const field = made({ showInDashboard: true, options: [option('Een')] });
    expect(field).toMatchObject({ showInDashboard: false, options: [] });
  });
});

describe('the options of a field', () => {
  it('get codes from their names', () => {
    const field = made({ type: 'select', options: [option('Ja, graag'), option('Ja graag!')] });
    expect(field.options.map(({ code }) => code)).toEqual(['ja_graag', 'ja_graag_2']);
  });

  it.each([
    [[], 'field_options_required'],
    [[option('Een', { active: false })], 'field_options_required'],
    [[option('Een'), option(' een ')], 'field_option_twice'],
    [Array.from({ length: 51 }, (_, index) => option(`Keuze ${index}`)), 'field_options_limit'],
  ])('may not be %j', (options, code) => {
    const decision = newField('candidate', aWish({ type: 'select', options }), {
      ...by,
      existing: [],
    });
    expect(decision).toEqual({ ok: false, code });
  });

  it('that are left out are put away while the field has values, and else are gone', () => {
    const field = made({ type: 'select', options: [option('Een'), option('Twee')] });
    const wish = { options: field.options.slice(1) };
    const left = (hasValues: boolean) => {
      const decision = changed(field, wish, hasValues);
      return decision.ok ? decision.field.options : [];
    };
    expect(left(true)).toEqual([
      { code: 'twee', label: 'Twee', active: true },
      { code: 'een', label: 'Een', active: false },
    ]);
    expect(left(false)).toEqual([{ code: 'twee', label: 'Twee', active: true }]);
  });

  it('keep their code when their name changes, and one code is one option', () => {
    const field = made({ type: 'select', options: [option('Een')] });
    const decision = changed(field, {
      options: [option('Eén', { code: 'een' }), option('Een tweede', { code: 'een' })],
    });
    expect(decision.ok && decision.field.options.map(({ code }) => code)).toEqual([
      'een',
      'een_tweede',
    ]);
  });
});

describe('a change of a field', () => {
  it('of its type is refused while it has values, and may be made when it has none', () => {
    const field = made({});
    expect(changed(field, { type: 'number' })).toEqual({ ok: false, code: 'field_type_in_use' });
    expect(changed(field, { type: 'number' }, false)).toMatchObject({
      ok: true,
      field: { type: 'number', key: 'schoenmaat' },
    });
  });

  it('leaves its key, place, state and beginning as they are', () => {
    const field = aField({ order: 7, state: 'archived', createdBy: 'iemand' });
    expect(changed(field, { label: 'Nieuwe naam', required: true })).toEqual({
      ok: true,
      field: {
        ...field,
        label: 'Nieuwe naam',
        required: true,
        updatedAt: now,
        updatedBy: 'beheer',
      },
    });
  });
});

describe('putting a field away and taking it back', () => {
  it('leaves everything else as it was', () => {
    const field = made({ type: 'select', options: [option('Een')] });
    const away = withState(field, 'archived', { ...by, existing: [field] });
    if (!away.ok) throw new Error(away.code);
    expect(away.field.state).toBe('archived');
    const back = withState(away.field, 'active', { ...by, existing: [away.field] });
    expect(back).toEqual({ ok: true, field: { ...field, updatedAt: now, updatedBy: 'beheer' } });
  });

  it('is refused when another has its name by now', () => {
    const field = aField({ state: 'archived' });
    const other = aField({ key: 'schoenmaat_2' });
    expect(withState(field, 'active', { ...by, existing: [field, other] })).toEqual({
      ok: false,
      code: 'field_label_taken',
    });
  });
});

describe('a field whose words suggest a special category', () => {
  const existing: FieldDef[] = [];
  const wish = aWish({ label: 'Geloof' });

  it('is made only when somebody says that it may, and that is kept', () => {
    expect(newField('candidate', wish, { ...by, existing })).toEqual({
      ok: false,
      code: 'field_needs_confirmation',
    });
    expect(newField('candidate', wish, { ...by, existing, isConfirmed: true })).toMatchObject({
      ok: true,
      field: { confirmed: { kinds: ['religion'], byUid: 'beheer', at: now } },
    });
  });

  it('keeps who said so, until it suggests something else', () => {
    const confirmed = { kinds: ['religion' as const], byUid: 'eerder', at: new Date('2026-01-01') };
    const field = aField({ label: 'Geloof', confirmed });
    expect(changed(field, { help: 'Alleen als het nodig is.' })).toMatchObject({
      field: { confirmed },
    });
    expect(changed(field, { help: 'Of ziekte.' })).toEqual({
      ok: false,
      code: 'field_needs_confirmation',
    });
    const plain = changed(field, { label: 'Voorkeur' });
    expect(plain.ok && plain.field.confirmed).toBeUndefined();
  });

  it.each([
    { label: 'Bel 111222333' },
    { help: '111222333' },
    { labelEn: '111222333' },
    { type: 'select' as const, options: [option('111222333')] },
  ])('may nowhere hold a citizen service number: %j', (words) => {
    expect(newField('candidate', aWish(words), { ...by, existing })).toEqual({
      ok: false,
      code: 'contains_bsn',
    });
  });
});

describe('whatever is done to a field', () => {
  const anOption = fc.record(
    {
      code: fc.constantFrom('een', 'twee', 'drie'),
      label: fc.constantFrom('Een', 'Twee', 'Drie', 'Vier'),
      active: fc.boolean(),
    },
    { requiredKeys: ['label', 'active'] },
  );
  const anEdit = fc.record({
    type: fc.constantFrom(...fieldTypes),
    options: fc.array(anOption, { maxLength: 5 }),
    required: fc.boolean(),
    label: fc.constantFrom('Een', 'Twee'),
  });
  const aStep = fc.oneof(
    fc.record({ kind: fc.constant('change' as const), edit: anEdit }),
    fc.record({ kind: fc.constantFrom('archive' as const, 'restore' as const) }),
    fc.record({ kind: fc.constant('value' as const), value: fc.anything() }),
    fc.record({
      kind: fc.constant('value' as const),
      value: fc.constantFrom(['een'], ['twee'], 'tekst', 3, true, '2026-02-03', ['een', 'twee']),
    }),
  );

  it('its key stays, and what was stored can be read and stays what it was', () => {
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 25 }), (steps) => {
        let field = made({ type: 'select', options: [option('Een'), option('Twee')] });
        const { key } = field;
        let stored: CustomValue | undefined;
        for (const step of steps) {
          if (step.kind === 'value') {
            const checked = checkValue(field, step.value, stored);
            if (checked.ok && field.state === 'active') stored = checked.value;
          } else {
            const decision =
              step.kind === 'change'
                ? changed(field, step.edit, stored !== undefined)
                : withState(field, step.kind === 'archive' ? 'archived' : 'active', {
                    ...by,
                    existing: [field],
                  });
            if (decision.ok) field = fieldDefSchema.parse(decision.field);
          }
          expect(field.key).toBe(key);
          expect(new Set(field.options.map(({ code }) => code)).size).toBe(field.options.length);
          if (stored === undefined) continue;
          // It still fits its field, whose every code has a name, and its input shows it.
          const again = checkValue(field, stored, stored);
          // The order of the options may be another by now.
          expect(again.ok && [again.value].flat().toSorted()).toEqual([stored].flat().toSorted());
          for (const code of Array.isArray(stored) ? stored : [])
            expect(field.options.map((known) => known.code)).toContain(code);
          expect(typedFrom(field, stored)).not.toEqual('');
        }
      }),
      { numRuns: 500 },
    );
  });
});
