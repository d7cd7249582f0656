import { isBaseTemplate, type ShownTemplate } from '@instroom/domain/mail/mail-template.ts';
import { Menu, UnstyledButton } from '@mantine/core';
import { IconArchive, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RowMenu } from '../../../ui/row-menu.tsx';
import rows from '../../../ui/rows.module.css';
import classes from './mail-templates.module.css';

type Props = {
  templates: readonly ShownTemplate[];
  onChange: (template: ShownTemplate) => void;
  onArchive: (template: ShownTemplate) => void;
};

export function TemplateList({ templates, onChange, onArchive }: Props) {
  const { t } = useTranslation('mail');
  return (
    <ul className={rows.list} aria-label={t('templates.list')}>
      {templates.map((template) => (
        <li key={template.id} className={rows.row}>
          <div className={classes.about}>
            <UnstyledButton className={classes.name} onClick={() => onChange(template)}>
              {template.name}
            </UnstyledButton>
            <span className={classes.subject}>{template.nl.subject}</span>
            <span className={rows.marks}>
              {isBaseTemplate(template.id) && template.version === 0 && (
                <span className={rows.mark}>{t('templates.base')}</span>
              )}
              {template.en && <span className={rows.mark}>{t('templates.english')}</span>}
            </span>
          </div>
          <RowMenu label={t('templates.actions', { name: template.name })}>
            <Menu.Item
              leftSection={<IconPencil size={16} aria-hidden />}
              onClick={() => onChange(template)}
            >
              {t('templates.change')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconArchive size={16} aria-hidden />}
              onClick={() => onArchive(template)}
            >
              {t('templates.archive')}
            </Menu.Item>
          </RowMenu>
        </li>
      ))}
    </ul>
  );
}
