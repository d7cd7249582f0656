import { glossaryListIds } from '@instroom/domain/codes/glossary.ts';
import { NativeSelect, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './glossary.module.css';

type Props = { text: string; found: string; onSearch: (text: string) => void };

/** Search over everything, and the way to one of the lists. */
export function GlossarySearch({ text, found, onSearch }: Props) {
  const { t } = useTranslation('help');
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);
  // The address changed by other means than typing here.
  useEffect(() => {
    if (text !== sent.current) setTyped(text);
    sent.current = text;
  }, [text]);
  const type = (value: string) => {
    setTyped(value);
    sent.current = value;
    onSearch(value);
  };
  const jump = (id: string) => document.getElementById(id)?.scrollIntoView({ block: 'start' });

  return (
    <search className={classes.search}>
      <TextInput
        type="search"
        className={classes.field}
        aria-label={t('glossary.search')}
        placeholder={t('glossary.search')}
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
        value={typed}
        maxLength={100}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      {!text && (
        <NativeSelect
          className={classes.jump}
          aria-label={t('glossary.jump')}
          value=""
          onChange={({ currentTarget }) => jump(currentTarget.value)}
        >
          <option value="">{t('glossary.jump')}</option>
          {glossaryListIds.map((id) => (
            <option key={id} value={id}>
              {t(`glossary.lists.${id}.title`)}
            </option>
          ))}
        </NativeSelect>
      )}
      <Text size="sm" c="dimmed">
        {found}
      </Text>
    </search>
  );
}
