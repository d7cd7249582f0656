import { UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRegionWords } from '../../../shared/vocabulary.ts';
import classes from './fields.module.css';

type Props = { text: string; onChange: (text: string) => void };

/** The labels of the region that are not typed yet, each one click away. */
export function TagSuggestions({ text, onChange }: Props) {
  const { t } = useTranslation('ownWords');
  const { vocabulary } = useRegionWords();
  const typed = text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
  const others = vocabulary.tags.filter((tag) => !typed.includes(tag));
  if (others.length === 0) return null;
  return (
    <fieldset className={classes.suggestions} aria-label={t('tags.suggested')}>
      {others.map((tag) => (
        <UnstyledButton
          key={tag}
          className={classes.empty}
          aria-label={t('tags.add', { tag })}
          onClick={() => onChange([...typed, tag].join(', '))}
        >
          <IconPlus size={12} stroke={2} aria-hidden />
          {tag}
        </UnstyledButton>
      ))}
    </fieldset>
  );
}
