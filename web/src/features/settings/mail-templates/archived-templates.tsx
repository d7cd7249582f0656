import type { ShownTemplate } from '@instroom/domain/mail/mail-template.ts';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Folded } from '../../../ui/folded.tsx';
import rows from '../../../ui/rows.module.css';
import classes from './mail-templates.module.css';

type Props = { templates: readonly ShownTemplate[]; onRestore: (template: ShownTemplate) => void };

/** What is not offered any more. */
export function ArchivedTemplates({ templates, onRestore }: Props) {
  const { t } = useTranslation('mail');
  const title = t('templates.archivedTitle', { count: templates.length });
  if (templates.length === 0) return null;
  return (
    <section className={rows.archive}>
      <Folded title={title}>
        <ul className={rows.list} aria-label={title}>
          {templates.map((template) => (
            <li key={template.id} className={rows.row}>
              <div className={classes.about}>
                <span className={classes.name}>{template.name}</span>
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
      </Folded>
    </section>
  );
}
