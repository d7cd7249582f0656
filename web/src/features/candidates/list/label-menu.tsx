import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../shared/roster/use-labels.ts';
import { PopoverButton } from '../../../ui/popover-button.tsx';

type Props = { onAdd: (label: string) => void; onRemove: (label: string) => void };

/** A label that there is already is suggested; another may be typed. */
export function LabelMenu({ onAdd, onRemove }: Props) {
  const { t } = useTranslation('candidateList');
  const labels = useLabels();
  const list = useId();
  const [text, setText] = useState('');
  const label = text.trim();
  const send = (act: (label: string) => void, close: () => void) => {
    if (label === '') return;
    close();
    setText('');
    act(label);
  };
  const submit = (event: FormEvent, close: () => void) => {
    event.preventDefault();
    send(onAdd, close);
  };
  return (
    <PopoverButton words={t('bulk.tag')} position="top-start">
      {(close) => (
        <form onSubmit={(event) => submit(event, close)}>
          <Stack gap="sm">
            <TextInput
              label={t('bulk.tagName')}
              list={list}
              maxLength={40}
              value={text}
              onChange={({ currentTarget }) => setText(currentTarget.value)}
            />
            <datalist id={list}>
              {labels.map((known) => (
                <option key={known} value={known} />
              ))}
            </datalist>
            <Group gap="xs">
              <Button type="submit">{t('bulk.addTag')}</Button>
              <Button variant="default" onClick={() => send(onRemove, close)}>
                {t('bulk.removeTag')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </PopoverButton>
  );
}
