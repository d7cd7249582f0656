import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegionWords } from '../../../shared/vocabulary.ts';
import { useSaveWords } from './use-save-words.ts';
import { WordPanel } from './word-panel.tsx';

/** Labels that are suggested for a candidate. */
export function TagsPanel() {
  const { t } = useTranslation('ownWords');
  const saving = useSaveWords();
  const { vocabulary } = useRegionWords();
  const [text, setText] = useState(() => vocabulary.tags.join('\n'));
  const tags = text
    .split('\n')
    .map((tag) => tag.trim())
    .filter(Boolean);
  return (
    <WordPanel
      title={t('tags.title')}
      lead={t('tags.lead')}
      saving={saving}
      onSubmit={(isConfirmed) => saving.save({ tags }, isConfirmed)}
    >
      <Textarea
        label={t('tags.label')}
        rows={6}
        value={text}
        error={saving.refusal === 'invalid_input' && t('tags.tooMany')}
        onChange={({ currentTarget }) => {
          saving.reset();
          setText(currentTarget.value);
        }}
      />
    </WordPanel>
  );
}
