import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page.tsx';

type Props = { title: string; lead: string; next?: string; icon?: ReactNode; action?: ReactNode };

/** A whole page that says one thing and what to do now. */
export function MessagePage({ title, lead, next, icon, action }: Props) {
  const { t } = useTranslation();
  return (
    <Page narrow above={icon} title={title} documentTitle={`${title} – ${t('name')}`}>
      <Text>{lead}</Text>
      {next && (
        <Text c="dimmed" mt="xs">
          {next}
        </Text>
      )}
      {action && <div style={{ marginTop: 24 }}>{action}</div>}
    </Page>
  );
}
