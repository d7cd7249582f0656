import { type MailPlaceholder, mailPlaceholders } from '@instroom/domain/codes/mail-placeholder.ts';
import type { MailText } from '@instroom/domain/mail/mail-template.ts';
import { Button, Menu, Text, Textarea, TextInput } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { type SyntheticEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './mail.module.css';
import { type MailField, type MailProblem, useProblemText } from './mail-problems.ts';

type Props = {
  lang: string;
  value: MailText;
  problem: MailProblem | undefined;
  onChange: (value: MailText) => void;
};

type Typing = HTMLInputElement | HTMLTextAreaElement;

/** Subject and text, with placeholders that go where somebody was typing. */
export function MailFields({ lang, value, problem, onChange }: Props) {
  const { t } = useTranslation('mail');
  const textOf = useProblemText();
  const id = useId();
  const place = useRef<{ field: MailField; from: number; to: number }>(undefined);
  const remember = (field: MailField) => ({
    onSelect: ({ currentTarget }: SyntheticEvent<Typing>) => {
      const { selectionStart, selectionEnd, value: typed } = currentTarget;
      const from = selectionStart ?? typed.length;
      place.current = { field, from, to: selectionEnd ?? from };
    },
  });
  const insert = (code: MailPlaceholder) => {
    const end = value.text.length;
    const { field, from, to } = place.current ?? { field: 'text' as const, from: end, to: end };
    const written = `{{${code}}}`;
    onChange({ ...value, [field]: value[field].slice(0, from) + written + value[field].slice(to) });
    const after = from + written.length;
    place.current = { field, from: after, to: after };
    // The menu closes first, and what was typed is drawn.
    setTimeout(() => {
      const element = document.getElementById(`${id}-${field}`);
      if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return;
      element.focus();
      element.setSelectionRange(after, after);
    });
  };
  return (
    <>
      <TextInput
        id={`${id}-subject`}
        label={t('subject')}
        lang={lang}
        autoComplete="off"
        value={value.subject}
        error={textOf(problem, 'subject')}
        errorProps={{ role: 'alert' }}
        onChange={({ currentTarget }) => onChange({ ...value, subject: currentTarget.value })}
        {...remember('subject')}
      />
      <Textarea
        id={`${id}-text`}
        label={t('text')}
        lang={lang}
        rows={12}
        value={value.text}
        error={textOf(problem, 'text')}
        errorProps={{ role: 'alert' }}
        onChange={({ currentTarget }) => onChange({ ...value, text: currentTarget.value })}
        {...remember('text')}
      />
      <PlaceholderMenu onChoose={insert} />
    </>
  );
}

function PlaceholderMenu({ onChoose }: { onChoose: (code: MailPlaceholder) => void }) {
  const { t } = useTranslation('mail');
  return (
    <Menu position="top-start" width={320} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          className={classes.insert}
          leftSection={<IconBraces size={16} stroke={1.6} aria-hidden />}
        >
          {t('insert')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.placeholders}>
        <Menu.Label>{t('insertHint')}</Menu.Label>
        {mailPlaceholders.map(({ code, nl, explanation }) => (
          <Menu.Item key={code} onClick={() => onChoose(code)}>
            {nl}
            <Text component="span" size="xs" c="dimmed" display="block">
              {explanation}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
