// The columns that there are in this region, and those that are shown: chosen in the address, or else the most useful
// ones; as many as there is room for.
import { valueAt } from '@instroom/domain/custom/custom-value.ts';
import { type FieldDef, isActive } from '@instroom/domain/custom/field-def.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { membersQuery, useSession } from '../../../data/session.ts';
import { type AnyColumnName, ownColumnName } from '../../../shared/candidate-columns.ts';
import { readValues } from '../../../shared/filter-values.ts';
import { useOwnFields, useOwnValueText } from '../../../shared/own-fields.ts';
import { useRegionWords } from '../../../shared/vocabulary.ts';
import { useCandidateSearch } from '../use-candidate-search.ts';
import { baseColumns, type Column, Shortened } from './columns.tsx';

export type Columns = {
  all: Column[];
  /** In the order of their use where nobody chose any. */
  byUse: AnyColumnName[];
  /** Those of the address that there are; nothing where it names none. */
  chosen: AnyColumnName[] | undefined;
};

export function useColumns(): Columns {
  const { t } = useTranslation('candidateList');
  const { regionId } = useSession();
  const words = useRegionWords();
  const { search } = useCandidateSearch();
  const members = useQuery(membersQuery(regionId)).data?.rows;
  const fields = useOwnFields('candidate');
  const ownColumn = useOwnColumn();
  const all = useMemo(() => {
    const names = new Map(members?.map(({ id, displayName }) => [id, displayName]));
    const adviserOf = (uid: string) => names.get(uid) ?? t('formerColleague');
    const base = baseColumns({ words, adviserOf, label: (name) => t(`columns.${name}`) });
    return [...base, ...fields.filter(isActive).map(ownColumn)];
  }, [members, words, fields, ownColumn, t]);
  const byUse = useMemo(() => namesByUse(fields), [fields]);
  const chosen = useMemo(() => {
    const asked = new Set<string>(['naam', ...readValues(search.kolommen)]);
    const names = all.map(({ name }) => name).filter((name) => asked.has(name));
    return search.kolommen === undefined ? undefined : names;
  }, [all, search.kolommen]);
  return useMemo(() => ({ all, byUse, chosen }), [all, byUse, chosen]);
}

/** In the order of the table. Further ones are left out where there is no more room. */
export function fittingColumns({ all, byUse, chosen }: Columns, room: number): Column[] {
  const fitting = new Set<AnyColumnName>();
  let left = room;
  for (const name of chosen ?? byUse) {
    const width = all.find((column) => column.name === name)?.width ?? 0;
    if (width > left && fitting.size > 0) continue;
    fitting.add(name);
    left -= width;
  }
  return all.filter(({ name }) => fitting.has(name));
}

/** How wide each is, with what is left divided among those that gain by it. */
export function widthsOf(columns: readonly Column[], room: number): number[] {
  const least = columns.reduce((sum, { width }) => sum + width, 0);
  const growing = columns.reduce((sum, { grows }) => sum + grows, 0);
  const left = Math.max(0, room - least);
  return columns.map(({ width, grows }) =>
    Math.floor(width + (growing === 0 ? left / columns.length : (left * grows) / growing)),
  );
}

/** More own fields are a choice of who looks. */
const mostOwn = 2;

function namesByUse(fields: readonly FieldDef[]): AnyColumnName[] {
  const own = fields
    .filter((field) => isActive(field) && field.showInList)
    .slice(0, mostOwn)
    .map(({ key }) => ownColumnName(key));
  return [
    'naam',
    'fase',
    'vakken',
    'sectoren',
    ...own,
    'eigenaar',
    'contact',
    'aangemeld',
    'sinds',
  ];
}

function useOwnColumn(): (field: FieldDef) => Column {
  const textOf = useOwnValueText();
  return useMemo(
    () => (field) => {
      const valueIn = (custom: Parameters<typeof valueAt>[0]) => valueAt(custom, field.key);
      return {
        name: ownColumnName(field.key),
        label: field.label,
        keyOf: ({ custom }) => {
          const value = valueIn(custom);
          return typeof value === 'number' || field.type === 'date'
            ? sortable(value)
            : textOf(field, value);
        },
        cell: ({ custom }) => <Shortened text={textOf(field, valueIn(custom))} />,
        width: 120,
        grows: 1,
      };
    },
    [textOf],
  );
}

/** A number by its size, and a day by its date rather than by how it is written. */
function sortable(value: unknown): string | number | undefined {
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}
