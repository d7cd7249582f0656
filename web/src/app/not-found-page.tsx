import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../paths.ts';
import { MessagePage } from './message-page.tsx';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <MessagePage
      icon={<IconMapQuestion size={32} stroke={1.5} aria-hidden />}
      title={t('notFound.title')}
      lead={t('notFound.lead')}
      action={
        <Button component={Link} to={paths.home}>
          {t('notFound.home')}
        </Button>
      }
    />
  );
}
