import { Button, Textarea } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Typed } from './fields/editing.tsx';

/** What somebody was typing in a field that cannot be changed any more: the one thing that is still theirs. */
export function TypedText({ typed }: { typed: Typed }) {
  const { t } = useTranslation(['editing', 'candidates']);
  const { copy, copied } = useClipboard();
  const field =
    typeof typed.field === 'string'
      ? t(`candidates:dossier.fields.${typed.field}`)
      : typed.field.own;
  return (
    <>
      <Textarea
        readOnly
        ta="left"
        w="min(52ch, 80vw)"
        rows={6}
        label={t('deleted.typed', { field })}
        value={typed.text}
      />
      <Button mt="sm" variant="default" onClick={() => copy(typed.text)}>
        {copied ? t('deleted.copied') : t('deleted.copy')}
      </Button>
    </>
  );
}
