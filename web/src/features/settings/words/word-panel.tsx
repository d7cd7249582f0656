import { Alert, Button, Checkbox, Group, Text } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../../ui/outcome.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { SavingWords } from './use-save-words.ts';
import classes from './words.module.css';

type Props = {
  title: string;
  lead: string;
  saving: SavingWords;
  /** Confirmed: somebody said that words which suggest a special category may be used. */
  onSubmit: (isConfirmed: boolean) => void;
  children: ReactNode;
};

/** One part of the words, saved by itself. */
export function WordPanel({ title, lead, saving, onSubmit, children }: Props) {
  const { t } = useTranslation(['ownWords', 'errors']);
  const [isConfirmed, setConfirmed] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(isConfirmed);
  };
  return (
    <Panel title={title}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <Text size="sm" c="dimmed" maw="60ch">
          {lead}
        </Text>
        {children}
        {saving.refusal && (
          <Alert color="red" role="alert">
            {t(`errors:${saving.refusal}`)}
          </Alert>
        )}
        {(saving.refusal === 'words_need_confirmation' || isConfirmed) && (
          <Checkbox
            label={t('confirm')}
            checked={isConfirmed}
            onChange={({ currentTarget }) => setConfirmed(currentTarget.checked)}
          />
        )}
        <Group>
          <Button type="submit" variant="light" loading={saving.pending}>
            {t('save')}
          </Button>
          <Outcome text={saving.saved ? t('saved') : ''} />
        </Group>
      </form>
    </Panel>
  );
}
