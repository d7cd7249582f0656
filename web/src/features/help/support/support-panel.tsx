import { Anchor, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../shared/loaded.tsx';
import { FactList } from '../../../ui/facts.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { supportQuery } from '../help-queries.ts';

/** Whom to ask. */
export function SupportPanel() {
  const { t } = useTranslation('help');
  const support = useQuery(supportQuery);
  return (
    <Panel title={t('support.title')}>
      <Loaded query={support} skeleton={<Skeleton height={72} />}>
        {(contact) =>
          contact ? (
            <>
              <Text size="sm">{t('support.lead')}</Text>
              <Text fw={600} mt={4} mb="xs">
                {contact.name}
              </Text>
              <FactList
                facts={[
                  {
                    label: t('support.email'),
                    value: (
                      <Anchor size="sm" href={`mailto:${contact.email}`}>
                        {contact.email}
                      </Anchor>
                    ),
                  },
                  {
                    label: t('support.phone'),
                    value: contact.phone && (
                      <Anchor size="sm" href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>
                        {contact.phone}
                      </Anchor>
                    ),
                  },
                  { label: t('support.hours'), value: contact.hours },
                ]}
              />
            </>
          ) : (
            <Text size="sm">{t('support.none')}</Text>
          )
        }
      </Loaded>
    </Panel>
  );
}
