import { Alert, Stack, Text } from '@mantine/core';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Typed } from './fields/editing.tsx';
import { TypedText } from './typed-text.tsx';

type Props = { closed: boolean; typed: RefObject<Typed | undefined> };

/** Whoever may not change a dossier any more, keeps what he or she was typing in it. */
export function ClosedWhileTyping({ closed, typed }: Props) {
  const { t } = useTranslation('editing');
  const [was, setWas] = useState(closed);
  const [left, setLeft] = useState<Typed>();
  if (was !== closed) {
    setWas(closed);
    setLeft(closed ? typed.current : undefined);
  }
  if (!left?.text) return null;
  return (
    <Alert
      role="alert"
      color="yellow"
      mb="md"
      title={t('closed.title')}
      withCloseButton
      closeButtonLabel={t('unsent.close')}
      onClose={() => setLeft(undefined)}
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{t('closed.lead')}</Text>
        <div>
          <TypedText typed={left} />
        </div>
      </Stack>
    </Alert>
  );
}
