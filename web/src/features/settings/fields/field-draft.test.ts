import { aField } from '@instroom/domain/custom/a-field.ts';
import { fieldWishSchema } from '@instroom/domain/custom/field-commands.ts';
import { fieldTypes } from '@instroom/domain/custom/field-def.ts';
import { describe, expect, it } from 'vitest';
import { draftOf, emptyOption, newDraft, unconfirmedKinds, wishOf } from './field-draft.ts';

describe('what is filled in for a field', () => {
  it('means what the server understands, without what was left open', () => {
    const draft = { ...newDraft('candidate'), label: ' Rijbewijs ', type: 'select' as const };
    const options = [{ ...emptyOption(), label: ' Ja ' }, emptyOption()];
    const wish = wishOf({ ...draft, options });
    expect(fieldWishSchema.parse(wish)).toEqual(wish);
    expect(wish).toEqual({
      label: 'Rijbewijs',
      type: 'select',
      options: [{ label: 'Ja', active: true }],
      required: false,
      showInForm: true,
      showInList: true,
      showInDashboard: true,
      containsPersonalData: true,
    });
  });

  it.each(fieldTypes)('opened and left as it is means the same field: %s', (type) => {
    const field = aField({ type, help: 'Hulp', labelEn: 'Size', required: true });
    const { label, labelEn, help, options, required, showInForm, showInList } = field;
    expect(wishOf(draftOf(field))).toMatchObject({
      ...{ label, labelEn, help, options, required, showInForm, showInList, type },
    });
  });

  it('shows no figure of what cannot be counted', () => {
    expect(wishOf({ ...newDraft('candidate'), showInDashboard: true }).showInDashboard).toBe(false);
  });

  it('warns for what nobody has confirmed yet', () => {
    const draft = { ...newDraft('candidate'), label: 'Geloof of ziekte' };
    expect(unconfirmedKinds(draft, undefined)).toEqual(['religion', 'health']);
    const confirmed = { kinds: ['religion' as const], byUid: 'x', at: new Date() };
    expect(unconfirmedKinds(draft, confirmed)).toEqual(['health']);
    expect(unconfirmedKinds({ ...draft, label: 'Schoenmaat' }, undefined)).toEqual([]);
  });
});
