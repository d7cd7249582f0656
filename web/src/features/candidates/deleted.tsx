import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';
import type { Typed } from './fields/editing.tsx';
import { TypedText } from './typed-text.tsx';

/** The dossier went while it was open. */
export function Deleted({ typed }: { typed: Typed | undefined }) {
  const { t } = useTranslation('editing');
  return (
    <Notice
      alert
      icon={<IconTrash size={28} stroke={1.5} aria-hidden />}
      title={t('deleted.title')}
      lead={t('deleted.lead')}
      action={typed?.text && <TypedText typed={typed} />}
    />
  );
}
