import { Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { View } from '../../../shared/views/use-views.ts';
import { ViewDialog } from '../../../shared/views/view-dialog.tsx';
import { useCandidateSearch } from '../use-candidate-search.ts';

type Props = { view: View | undefined; onClose: () => void };

/** Keeps what is shown under a name; of a view that there is, also the name and whether it is shared alone. */
export function ListViewDialog({ view, onClose }: Props) {
  const { t } = useTranslation('candidateList');
  const { search } = useCandidateSearch();
  const [takesShown, setTakesShown] = useState(!view);
  const shown = Object.fromEntries(
    Object.entries(search).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
  return (
    <ViewDialog
      kind="candidates"
      view={view}
      search={view && !takesShown ? view.search : shown}
      onClose={onClose}
    >
      {view && (
        <Checkbox
          label={t('views.takeShown')}
          checked={takesShown}
          onChange={({ currentTarget }) => setTakesShown(currentTarget.checked)}
        />
      )}
      {search.zoek && (
        <Text size="sm" c="dimmed">
          {t('views.noTyped')}
        </Text>
      )}
    </ViewDialog>
  );
}
