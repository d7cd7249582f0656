import { fullName } from '@instroom/domain/candidate/name.ts';
import { TextInput, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findsRows } from '../../shared/roster/search-words.ts';
import { useRoster } from '../../shared/roster/use-roster.ts';
import classes from './audit.module.css';

const mostShown = 6;

/** Finds a candidate by name. Without a letter typed, the region's candidates are not even loaded. */
export function CandidateChoice({ onChoose }: { onChoose: (candidateId: string) => void }) {
  const { t } = useTranslation('audit');
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const isAsked = text.trim() !== '';
  const choose = (candidateId: string) => {
    setText('');
    onChoose(candidateId);
    // The button that had the focus goes.
    input.current?.focus();
  };
  return (
    <div className={classes.candidate}>
      <TextInput
        ref={input}
        type="search"
        label={t('filter.names.kandidaat')}
        placeholder={t('filter.search')}
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {isAsked && <Found text={text} onChoose={choose} />}
    </div>
  );
}

function Found({ text, onChoose }: { text: string; onChoose: (candidateId: string) => void }) {
  const { t } = useTranslation(['audit', 'app']);
  const { data, error } = useRoster();
  const found = data?.rows.filter(findsRows(text)) ?? [];
  if (found.length === 0)
    return (
      <p role="status" className={classes.nobody}>
        {data || error ? t('filter.nobody') : t('app:loading')}
      </p>
    );
  return (
    <ul className={classes.found} aria-label={t('filter.found')}>
      {found.slice(0, mostShown).map((candidate) => (
        <li key={candidate.id}>
          <UnstyledButton className={classes.choice} onClick={() => onChoose(candidate.id)}>
            <span>{fullName(candidate)}</span>
            <span className={classes.email}>{candidate.email}</span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
