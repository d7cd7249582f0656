import type { TaskTemplate } from '@instroom/domain/task/task-template.ts';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../../data/read.ts';
import rows from '../../../ui/rows.module.css';
import classes from './templates.module.css';

type Template = Identified<TaskTemplate>;
type Props = { templates: readonly Template[]; onRestore: (template: Template) => void };

export function ArchivedTemplates({ templates, onRestore }: Props) {
  const { t } = useTranslation('taskTemplates');
  if (templates.length === 0) return null;
  return (
    <details className={classes.archive}>
      <summary>{t('left', { count: templates.length })}</summary>
      <ul className={rows.list} aria-label={t('left', { count: templates.length })}>
        {templates.map((template) => (
          <li key={template.id} className={rows.row}>
            <span className={classes.about}>{template.title}</span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${t('restore')}: ${template.title}`}
              onClick={() => onRestore(template)}
            >
              {t('restore')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
