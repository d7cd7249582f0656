import type { ShownTemplate } from '@instroom/domain/mail/mail-template.ts';
import { Button, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './mail-templates.module.css';

type Props = { templates: readonly ShownTemplate[]; onRestore: (template: ShownTemplate) => void };

/** What is not offered any more. */
export function ArchivedTemplates({ templates, onRestore }: Props) {
  const { t } = useTranslation('mail');
  const [shown, setShown] = useState(false);
  const Chevron = shown ? IconChevronDown : IconChevronRight;
  const title = t('templates.archivedTitle', { count: templates.length });
  if (templates.length === 0) return null;
  return (
    <section className={classes.archive}>
      <UnstyledButton
        className={classes.toggle}
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        <Chevron size={16} stroke={2} aria-hidden />
        {title}
      </UnstyledButton>
      {shown && (
        <ul className={classes.list} aria-label={title}>
          {templates.map((template) => (
            <li key={template.id} className={classes.item}>
              <div className={classes.about}>
                <span className={classes.left}>{template.name}</span>
                <span className={classes.subject}>{template.nl.subject}</span>
              </div>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('templates.restoreLabel', { name: template.name })}
                onClick={() => onRestore(template)}
              >
                {t('templates.restore')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
