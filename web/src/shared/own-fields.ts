// The region's own fields as the screens use them, and their values in words.
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { type CustomValue, valueAt } from '@instroom/domain/custom/custom-value.ts';
import {
  activeOptions,
  type FieldDef,
  type FieldEntity,
  inOrder,
} from '@instroom/domain/custom/field-def.ts';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldDefsQuery } from '../data/field-defs.ts';
import { useSession } from '../data/session.ts';
import { formatNumber, formatStoredDay } from '../ui/format.ts';

const none: FieldDef[] = [];

/** All of an entity, archived ones too, in their order; none while they load. */
export function useOwnFields(entity: FieldEntity): FieldDef[] {
  const { regionId } = useSession();
  const rows = useQuery(fieldDefsQuery(regionId)).data?.rows;
  return useMemo(
    () => (rows ? inOrder(rows.filter((field) => field.entity === entity)) : none),
    [rows, entity],
  );
}

export type OwnChoice = { code: string; nl: string };

/** What can be chosen in a field, as codes: its options, or yes and no. */
export function useOwnChoices(): (field: FieldDef) => OwnChoice[] {
  const { t } = useTranslation('editing');
  return (field) =>
    field.type === 'boolean'
      ? [
          { code: 'yes', nl: t('yes') },
          { code: 'no', nl: t('no') },
        ]
      : activeOptions(field).map(({ code, label }) => ({ code, nl: label }));
}

/** A stored value in words, also where its option is not offered any more. Empty where there is none. */
export function useOwnValueText(): (
  field: Pick<FieldDef, 'type' | 'options'>,
  value: CustomValue | undefined,
) => string {
  const { t } = useTranslation('editing');
  return useCallback(
    ({ type, options }, value) => {
      if (value === undefined) return '';
      if (typeof value === 'boolean') return value ? t('yes') : t('no');
      if (typeof value === 'number') return formatNumber(value);
      if (typeof value === 'string') return type === 'date' ? formatStoredDay(value) : value;
      const known = options.map(({ code, label }) => ({ code, nl: label }));
      return value.map((code) => labelOf(known, code)).join(', ');
    },
    [t],
  );
}

/** Values of fields that are not in use: what is stored is never out of sight. */
export function leftValues(
  fields: readonly FieldDef[],
  values: Record<string, CustomValue>,
): { key: string; field: FieldDef | undefined; value: CustomValue }[] {
  return Object.keys(values).flatMap((key) => {
    const field = fields.find((known) => known.key === key);
    const value = valueAt(values, key);
    return value === undefined || field?.state === 'active' ? [] : [{ key, field, value }];
  });
}
