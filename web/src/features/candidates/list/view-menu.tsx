import { Alert } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { View } from '../../../shared/views/use-views.ts';
import { ViewsButton } from '../../../shared/views/views-button.tsx';
import { useOpenView } from './use-open-view.ts';
import { ListViewDialog } from './view-dialog.tsx';

/** Saved views of the list; what of an opened one is gone since, is said. */
export function ViewMenu() {
  const { t } = useTranslation('candidateList');
  const openView = useOpenView();
  const [edited, setEdited] = useState<View | 'new'>();
  const [leftOut, setLeftOut] = useState<string[]>([]);
  return (
    <>
      <ViewsButton
        kind="candidates"
        icon={IconBookmark}
        onOpen={(view) => setLeftOut(openView(view))}
        onEdit={(view) => setEdited(view ?? 'new')}
      />
      {leftOut.length > 0 && (
        <Alert
          w="100%"
          color="yellow"
          role="status"
          withCloseButton
          closeButtonLabel={t('bulk.close')}
          onClose={() => setLeftOut([])}
        >
          {t('views.leftOutLead', { parts: leftOut.join(', ') })}
        </Alert>
      )}
      {edited && (
        <ListViewDialog
          view={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
    </>
  );
}
