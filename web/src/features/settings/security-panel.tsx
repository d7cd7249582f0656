import { canEdit } from '@instroom/domain/region/member.ts';
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { secondFactorQuery } from '../../data/second-factor.ts';
import { membersQuery, useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { useCommand } from '../../shared/use-command.ts';
import { FactList } from '../../ui/facts.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Status } from '../../ui/status.tsx';
import { sendSetMfaForEditors } from './security-commands.ts';

/** Whether editors must sign in with a second factor, and for how many people that is. */
export function SecurityPanel() {
  const { t } = useTranslation('security');
  const { regionId, region } = useSession();
  const isDemanded = region.settings.mfaForEditors === true;
  const members = useQuery(membersQuery(regionId)).data?.rows;
  const affected = members?.filter(canEdit).length;
  return (
    <Panel title={t('mfa.title')}>
      <Stack align="flex-start">
        <Text size="sm" maw="65ch">
          {t('mfa.lead')}
        </Text>
        <FactList
          facts={[
            { label: t('mfa.state'), value: isDemanded ? t('mfa.on') : t('mfa.off') },
            {
              label: t('mfa.affected'),
              value: affected === undefined ? undefined : t('mfa.people', { count: affected }),
            },
          ]}
        />
        <Change isDemanded={isDemanded} />
      </Stack>
    </Panel>
  );
}

function Change({ isDemanded }: { isDemanded: boolean }) {
  const { t } = useTranslation(['security', 'errors', 'app']);
  const { regionId, account } = useSession();
  const own = useQuery(secondFactorQuery(account.uid));
  const [asked, setAsked] = useState(false);
  const { mutate, isPending, error, data } = useCommand((commandId, required: boolean) =>
    sendSetMfaForEditors({ regionId, commandId, required }),
  );
  const set = (required: boolean) => mutate(required, { onSuccess: () => setAsked(false) });
  const mayDemand = own.data === 'given';
  return (
    <>
      <Status>
        {data && (
          <Alert color="teal">
            {isDemanded ? t('security:mfa.done.on') : t('security:mfa.done.off')}
          </Alert>
        )}
        {error && <Alert color="red">{t(`errors:${errorCodeOf(error)}`)}</Alert>}
      </Status>
      {isDemanded && (
        <Button variant="default" loading={isPending} onClick={() => set(false)}>
          {t('security:mfa.release')}
        </Button>
      )}
      {!isDemanded && own.data !== undefined && !mayDemand && <OwnFirst />}
      {!isDemanded && mayDemand && !asked && (
        <Button onClick={() => setAsked(true)}>{t('security:mfa.demand')}</Button>
      )}
      {!isDemanded && asked && (
        <Alert color="yellow" role="alert" title={t('security:mfa.confirm.title')} maw={520}>
          <Text size="sm">{t('security:mfa.confirm.lead')}</Text>
          <Group mt="sm">
            <Button loading={isPending} onClick={() => set(true)}>
              {t('security:mfa.confirm.yes')}
            </Button>
            <Button variant="default" onClick={() => setAsked(false)}>
              {t('app:cancel')}
            </Button>
          </Group>
        </Alert>
      )}
    </>
  );
}

function OwnFirst() {
  const { t } = useTranslation('security');
  const here = useLocation({ select: ({ href }) => href });
  return (
    <Stack gap="sm" align="flex-start">
      <Text size="sm">{t('mfa.first')}</Text>
      <Button
        renderRoot={(button) => <Link to={paths.account} search={{ terug: here }} {...button} />}
      >
        {t('mfa.toAccount')}
      </Button>
    </Stack>
  );
}
