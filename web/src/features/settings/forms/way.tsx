import { Button, Group, Text, Textarea } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './forms.module.css';

type Props = { title: string; hint: string; code: string; rows?: number; children?: ReactNode };

/** One way to put a form on a website: what to copy, and a button that does. */
export function Way({ title, hint, code, rows = 2, children }: Props) {
  const { t } = useTranslation('forms');
  const [copied, setCopied] = useState('');
  return (
    <section className={classes.way} aria-label={title}>
      <h3 className={classes.wayTitle}>{title}</h3>
      <Text size="sm" c="dimmed">
        {hint}
      </Text>
      <Textarea
        readOnly
        w="100%"
        rows={rows}
        aria-label={title}
        classNames={{ input: classes.code ?? '' }}
        value={code}
      />
      <Group>
        <Button
          variant="default"
          size="sm"
          aria-label={t('website.copyOf', { what: title })}
          leftSection={<IconCopy size={16} stroke={1.6} aria-hidden />}
          onClick={() => void navigator.clipboard.writeText(code).then(() => setCopied(code))}
        >
          {t('website.copy')}
        </Button>
        {children}
        <span role="status" className={classes.quiet}>
          {copied === code && t('website.copied')}
        </span>
      </Group>
    </section>
  );
}
