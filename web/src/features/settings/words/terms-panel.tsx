import { type Term, terms } from '@instroom/domain/codes/term.ts';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegionWords } from '../../../shared/vocabulary.ts';
import { given } from './given.ts';
import { useSaveWords } from './use-save-words.ts';
import { WordPanel } from './word-panel.tsx';
import classes from './words.module.css';

/** A few words of the base that stand in many sentences. */
export function TermsPanel() {
  const { t } = useTranslation('ownWords');
  const saving = useSaveWords();
  const { vocabulary } = useRegionWords();
  const [words, setWords] = useState<Partial<Record<Term, string>>>(() => given(vocabulary.terms));
  const change = (term: Term, word: string) => {
    saving.reset();
    setWords((known) => ({ ...known, [term]: word }));
  };
  return (
    <WordPanel
      title={t('terms.title')}
      lead={t('terms.lead')}
      saving={saving}
      onSubmit={(isConfirmed) => saving.save({ terms: given(words) }, isConfirmed)}
    >
      <div className={classes.pairs}>
        {terms.map(({ code, nl }) => (
          <TextInput
            key={code}
            label={t(`terms.${code}`, { word: nl })}
            maxLength={30}
            value={words[code] ?? ''}
            onChange={({ currentTarget }) => change(code, currentTarget.value)}
          />
        ))}
      </div>
    </WordPanel>
  );
}
