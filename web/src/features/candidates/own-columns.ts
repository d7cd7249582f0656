import { valueAt } from '@instroom/domain/custom/custom-value.ts';
import { isActive } from '@instroom/domain/custom/field-def.ts';
import { useMediaQuery } from '@mantine/hooks';
import type { RosterRow } from '../../data/roster.ts';
import { useOwnFields, useOwnValueText } from '../../shared/own-fields.ts';

export type OwnColumn = {
  key: string;
  label: string;
  textOf: (candidate: RosterRow) => string;
};

/** The first own fields that the region shows in the list, as many as there is room for. */
export function useOwnColumns(): OwnColumn[] {
  const isWide = useMediaQuery('(min-width: 88em)', true, { getInitialValueInEffect: false });
  const textOf = useOwnValueText();
  return useOwnFields('candidate')
    .filter((field) => isActive(field) && field.showInList)
    .slice(0, isWide ? 2 : 1)
    .map((field) => ({
      key: field.key,
      label: field.label,
      textOf: ({ custom }) => textOf(field, valueAt(custom, field.key)),
    }));
}
