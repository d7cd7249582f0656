import type { AuditKind } from '@instroom/domain/audit/audit.ts';
import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { membersQuery, useSession } from '../../data/session.ts';
import type { AuditSearching } from './use-audit-search.ts';

type Props = { searching: AuditSearching };

/** The people of the region, also those who left: they did things too. */
export function PersonSelect({ searching: { search, change } }: Props) {
  const { t } = useTranslation('audit');
  const { regionId } = useSession();
  const { data: members } = useQuery(membersQuery(regionId));
  const people = members?.rows.toSorted((one, other) =>
    one.displayName.localeCompare(other.displayName, 'nl'),
  );
  return (
    <NativeSelect
      label={t('filter.names.wie')}
      value={search.wie ?? ''}
      onChange={({ currentTarget }) => change({ wie: currentTarget.value })}
    >
      <option value="">{t('filter.anybody')}</option>
      {people?.map(({ id, displayName }) => (
        <option key={id} value={id}>
          {displayName}
        </option>
      ))}
    </NativeSelect>
  );
}

export function KindSelect({
  searching: { search, change },
  kinds,
}: Props & { kinds: readonly AuditKind[] }) {
  const { t } = useTranslation('audit');
  return (
    <NativeSelect
      label={t('filter.names.wat')}
      value={search.wat ?? ''}
      onChange={({ currentTarget }) => change({ wat: currentTarget.value })}
    >
      <option value="">{t('filter.any')}</option>
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {t(`kinds.${kind}`)}
        </option>
      ))}
    </NativeSelect>
  );
}

export function PeriodInputs({ searching: { search, change } }: Props) {
  const { t } = useTranslation('audit');
  return (['van', 'tot'] as const).map((name) => (
    <TextInput
      key={name}
      type="date"
      label={t(`filter.names.${name}`)}
      value={search[name] ?? ''}
      {...(name === 'van' ? { max: search.tot } : { min: search.van })}
      onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
    />
  ));
}
