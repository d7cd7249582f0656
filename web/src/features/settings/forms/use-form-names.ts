import { type FieldDef, inOrder, isActive } from '@instroom/domain/custom/field-def.ts';
import { ownKeyOf } from '@instroom/domain/form/own-question.ts';
import { isFormField } from '@instroom/domain/form/question.ts';
import { nl } from '@instroom/domain/form/texts/nl.ts';
import { useMemo } from 'react';
import { useOwnFields } from '../../../shared/own-fields.ts';

/** The region's own fields that forms may ask, in their order. */
export function useFieldsInForms(): FieldDef[] {
  const fields = useOwnFields('candidate');
  return useMemo(
    () => inOrder(fields.filter((field) => field.showInForm && isActive(field))),
    [fields],
  );
}

/** What a question is called where nobody gave it other words. */
export function usualWords(name: string, ownFields: readonly FieldDef[]): string {
  if (isFormField(name)) return nl.labels[name];
  const field = ownFields.find(({ key }) => key === ownKeyOf(name));
  return field?.label ?? ownKeyOf(name) ?? name;
}
