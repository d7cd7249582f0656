import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../shared/loaded.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { supportQuery } from '../help-queries.ts';
import { SupportForm } from './support-form.tsx';

/** Where who administers the platform says whom to ask for help. */
export function PlatformSupportPage() {
  const { t } = useTranslation('help');
  const support = useQuery(supportQuery);
  return (
    <Panel title={t('support.edit.title')}>
      <Text size="sm" c="dimmed" mb="md">
        {t('support.edit.lead')}
      </Text>
      <Loaded query={support} skeleton={<Skeleton height={320} />}>
        {(contact) => <SupportForm contact={contact} />}
      </Loaded>
    </Panel>
  );
}
