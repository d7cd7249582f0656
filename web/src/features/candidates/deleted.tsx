import { Button, Textarea } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';
import type { Typed } from './fields/editing.tsx';

/** The dossier went while it was open. What somebody was typing in it is the one thing that is still theirs. */
export function Deleted({ typed }: { typed: Typed | undefined }) {
  const { t } = useTranslation(['editing', 'candidates']);
  const { copy, copied } = useClipboard();
  return (
    <Notice
      alert
      icon={<IconTrash size={28} stroke={1.5} aria-hidden />}
      title={t('deleted.title')}
      lead={t('deleted.lead')}
      action={
        typed?.text && (
          <>
            <Textarea
              readOnly
              ta="left"
              w="min(52ch, 80vw)"
              rows={6}
              label={t('deleted.typed', {
                field:
                  typeof typed.field === 'string'
                    ? t(`candidates:dossier.fields.${typed.field}`)
                    : typed.field.own,
              })}
              value={typed.text}
            />
            <Button mt="sm" variant="default" onClick={() => copy(typed.text)}>
              {copied ? t('deleted.copied') : t('deleted.copy')}
            </Button>
          </>
        )
      }
    />
  );
}
