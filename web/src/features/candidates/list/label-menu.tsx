import { Button, Group, Popover, Stack, TextInput } from '@mantine/core';
import { IconChevronUp } from '@tabler/icons-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../shared/roster/use-labels.ts';

type Props = { onAdd: (label: string) => void; onRemove: (label: string) => void };

/** A label that there is already is suggested; another may be typed. */
export function LabelMenu({ onAdd, onRemove }: Props) {
  const { t } = useTranslation('candidateList');
  const labels = useLabels();
  const list = useId();
  const [opened, setOpened] = useState(false);
  const [text, setText] = useState('');
  const label = text.trim();
  const send = (act: (label: string) => void) => {
    if (label === '') return;
    setOpened(false);
    setText('');
    act(label);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(onAdd);
  };
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="top-start"
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <Button
          variant="default"
          rightSection={<IconChevronUp size={14} aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          {t('bulk.tag')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('bulk.tag')}>
        <form onSubmit={submit}>
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
              <Button variant="default" onClick={() => send(onRemove)}>
                {t('bulk.removeTag')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
