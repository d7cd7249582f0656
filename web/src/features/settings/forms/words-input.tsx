import type { Bilingual } from '@instroom/domain/form/layout.ts';
import { Fieldset, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './forms.module.css';

type Props = {
  label: string;
  hint?: string;
  value: Bilingual | undefined;
  most: number;
  rows?: number;
  /** It was left open where that may not be. */
  isNeeded?: boolean;
  /** What is wrong with what was typed. */
  wrong?: { nl?: string | undefined; en?: string | undefined };
  onChange: (words: Bilingual | undefined) => void;
};

/** A text in the region's words: Dutch, and English where the region gives it. */
export function WordsInput(props: Props) {
  const { label, hint, value, most, rows, isNeeded = false, wrong, onChange } = props;
  const { t } = useTranslation('forms');
  const { nl = '', en = '' } = value ?? {};
  const isMissing = !nl.trim() && (isNeeded || Boolean(en.trim()));
  const set = (words: Bilingual) => onChange(words.nl || words.en ? words : undefined);
  const missing = isMissing && t(isNeeded ? 'words.missing' : 'words.nlMissing');
  const Input = rows ? Textarea : TextInput;
  const size = rows ? { rows } : {};
  return (
    <Fieldset legend={label} className={classes.words}>
      {hint && (
        <Text size="xs" c="dimmed">
          {hint}
        </Text>
      )}
      <div className={classes.languages}>
        <Input
          {...size}
          aria-label={t('words.nl', { label })}
          leftSection={<Flag>NL</Flag>}
          maxLength={most}
          value={nl}
          error={missing || wrong?.nl}
          onChange={({ currentTarget }) => set({ nl: currentTarget.value, en })}
        />
        <Input
          {...size}
          lang="en"
          aria-label={t('words.en', { label })}
          leftSection={<Flag>EN</Flag>}
          maxLength={most}
          value={en}
          error={wrong?.en}
          onChange={({ currentTarget }) => set({ nl, en: currentTarget.value })}
        />
      </div>
    </Fieldset>
  );
}

function Flag({ children }: { children: string }) {
  return (
    <span className={classes.flag} aria-hidden>
      {children}
    </span>
  );
}
