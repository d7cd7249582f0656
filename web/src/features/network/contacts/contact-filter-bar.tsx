import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ContactSearch } from '../../../shared/network/contact-filter.ts';
import filterClasses from '../../../ui/filter.module.css';
import type { ContactRow } from './contact-rows.ts';

type Props = {
  search: ContactSearch;
  rows: readonly ContactRow[];
  text: string;
  onType: (text: string) => void;
  onChange: (changed: Partial<Record<keyof ContactSearch, string | undefined>>) => void;
};

export function ContactFilterBar({ search, rows, text, onType, onChange }: Props) {
  const { t } = useTranslation('network');
  const tags = [...new Set(rows.flatMap((row) => row.tags))].sort();
  return (
    <search className={filterClasses.filters}>
      <TextInput
        type="search"
        className={filterClasses.search}
        aria-label={t('contact.search')}
        placeholder={t('contact.searchHint')}
        maxLength={200}
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
        value={text}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
      />
      {tags.length > 0 && (
        <NativeSelect
          aria-label={t('filter.names.label')}
          value={search.label ?? ''}
          onChange={({ currentTarget }) => onChange({ label: currentTarget.value || undefined })}
        >
          <option value="">{t('contact.anyTag')}</option>
          {tags.map((tag) => (
            <option key={tag} value={tag}>
              {tag}
            </option>
          ))}
        </NativeSelect>
      )}
      <NativeSelect
        aria-label={t('contact.works')}
        value={search.werkt ?? ''}
        onChange={({ currentTarget }) => onChange({ werkt: currentTarget.value || undefined })}
      >
        <option value="">{t('contact.worksHere')}</option>
        <option value="nee">{t('contact.worksNoMore')}</option>
        <option value="alle">{t('contact.everybody')}</option>
      </NativeSelect>
      <Checkbox
        label={t('contact.onlyOld')}
        checked={search.controle === 'oud'}
        onChange={({ currentTarget }) =>
          onChange({ controle: currentTarget.checked ? 'oud' : undefined })
        }
      />
    </search>
  );
}
