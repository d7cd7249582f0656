import { Menu } from '@mantine/core';
import { IconLock, IconLockOpen, IconPencil, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { formatLongDay } from '../../../ui/format.ts';
import { RowMenu } from '../../../ui/row-menu.tsx';
import rows from '../../../ui/rows.module.css';
import classes from './forms.module.css';
import type { StoredForm } from './forms-page.tsx';
import type { FormActions } from './use-form-actions.ts';

type Props = { forms: readonly StoredForm[]; actions: FormActions };

export function FormList({ forms, actions }: Props) {
  const { t } = useTranslation('forms');
  return (
    <ul className={rows.list} aria-label={t('list')}>
      {forms.map((form) => (
        <FormRow key={form.id} form={form} actions={actions} />
      ))}
    </ul>
  );
}

function FormRow({ form, actions }: { form: StoredForm; actions: FormActions }) {
  const { t } = useTranslation('forms');
  const { regionId } = useSession();
  const { design, state, isChanged, publishedAt } = form;
  const params = { regionId, formId: form.id };
  return (
    <li className={rows.row}>
      <div className={classes.about}>
        <Link to={paths.form} params={params} className={classes.formName}>
          {design.name}
        </Link>
        <span className={classes.quiet}>{t(`purposes.${design.purpose}`)}</span>
        {publishedAt && (
          <span className={classes.quiet}>
            {t('publishedOn', { date: formatLongDay(publishedAt) })}
          </span>
        )}
        <span className={rows.marks}>
          <span className={rows.mark}>{t(`states.${state}`)}</span>
          {isChanged && state !== 'draft' && (
            <span className={rows.mark} data-warning>
              {t('changedSince')}
            </span>
          )}
        </span>
      </div>
      <RowMenu label={t('actions', { name: design.name })}>
        <Menu.Item
          leftSection={<IconPencil size={16} aria-hidden />}
          renderRoot={(item) => <Link to={paths.form} params={params} {...item} />}
        >
          {t('open')}
        </Menu.Item>
        {state === 'published' && (
          <Menu.Item
            leftSection={<IconLock size={16} aria-hidden />}
            onClick={() => actions.setState(form, 'closed')}
          >
            {t('close')}
          </Menu.Item>
        )}
        {state === 'closed' && (
          <Menu.Item
            leftSection={<IconLockOpen size={16} aria-hidden />}
            onClick={() => actions.setState(form, 'published')}
          >
            {t('reopen')}
          </Menu.Item>
        )}
        {state === 'draft' && (
          <Menu.Item
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => actions.remove(form)}
          >
            {t('remove')}
          </Menu.Item>
        )}
      </RowMenu>
    </li>
  );
}
