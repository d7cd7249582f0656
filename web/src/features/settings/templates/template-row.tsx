import type { TaskTemplate } from '@instroom/domain/task/task-template.ts';
import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconArchive, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import rows from '../../../ui/rows.module.css';
import classes from './templates.module.css';

type Props = { template: TaskTemplate; onChange: () => void; onArchive: () => void };

export function TemplateRow({ template, onChange, onArchive }: Props) {
  const { t } = useTranslation('taskTemplates');
  const { title, items, base } = template;
  const last = Math.max(...items.map(({ dueOffsetDays }) => dueOffsetDays));
  return (
    <li className={rows.row}>
      <div className={classes.about}>
        <UnstyledButton className={classes.name} onClick={onChange}>
          {title}
        </UnstyledButton>
        <span className={classes.facts}>
          {t('tasks', { count: items.length })},{' '}
          {last === 0 ? t('sameDay') : t('span', { count: last })}
        </span>
        {base && <span className={rows.mark}>{t('base')}</span>}
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        aria-label={t('change', { title })}
        onClick={onChange}
      >
        <IconPencil size={18} stroke={1.6} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        aria-label={t('archive', { title })}
        onClick={onArchive}
      >
        <IconArchive size={18} stroke={1.6} aria-hidden />
      </ActionIcon>
    </li>
  );
}
