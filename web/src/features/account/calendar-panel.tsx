import type { DescribedFeed } from '@instroom/domain/account/calendar-feed.ts';
import { Alert, Button, Checkbox, Group, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { ConfirmButton } from '../../shared/confirm-button.tsx';
import { Loaded } from '../../shared/loaded.tsx';
import { formatMoment } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import { Status } from '../../ui/status.tsx';
import { calendarQuery } from './calendar-queries.ts';
import { type KeepingCalendar, useCalendar } from './use-calendar.ts';

/** One's own tasks in one's own calendar, by a secret address. */
export function CalendarPanel() {
  const { t } = useTranslation('account');
  const query = useQuery(calendarQuery);
  if (query.data?.isMember === false && !query.data.feed) return null;
  return (
    <Panel title={t('calendar.title')}>
      <Text size="sm" mb="sm">
        {t('calendar.lead')}
      </Text>
      <Loaded query={query} skeleton={<Skeleton height={80} />}>
        {({ feed }) => <Calendar feed={feed} />}
      </Loaded>
    </Panel>
  );
}

function Calendar({ feed }: { feed: DescribedFeed['feed'] }) {
  const { t } = useTranslation(['account', 'errors']);
  const calendar = useCalendar();
  const { address, error, wasRevoked } = calendar;
  return (
    <Stack>
      <Status>
        {error && <Alert color="red">{t(`errors:${errorCodeOf(error)}`)}</Alert>}
        {wasRevoked && !feed && <Alert color="teal">{t('account:calendar.revoked')}</Alert>}
      </Status>
      {address && <Address address={address} />}
      {feed ? <InForce feed={feed} calendar={calendar} /> : <Make calendar={calendar} />}
    </Stack>
  );
}

function Make({ calendar }: { calendar: KeepingCalendar }) {
  const { t } = useTranslation('account');
  return (
    <Group>
      <Button variant="default" loading={calendar.pending} onClick={() => calendar.renew(false)}>
        {t('calendar.make')}
      </Button>
    </Group>
  );
}

type InForceProps = { feed: NonNullable<DescribedFeed['feed']>; calendar: KeepingCalendar };

function InForce({ feed, calendar }: InForceProps) {
  const { t } = useTranslation('account');
  const { showsTitles, createdAt, lastReadAt } = feed;
  return (
    <>
      <Text size="sm">
        {t('calendar.made', { moment: formatMoment(new Date(createdAt)) })}{' '}
        {lastReadAt
          ? t('calendar.lastRead', { moment: formatMoment(new Date(lastReadAt)) })
          : t('calendar.neverRead')}
      </Text>
      <Checkbox
        label={t('calendar.titles')}
        description={t('calendar.titlesWarning')}
        checked={calendar.chosen ?? showsTitles}
        onChange={({ currentTarget }) => calendar.change(currentTarget.checked)}
      />
      <Group>
        <ConfirmButton
          label={t('calendar.renew')}
          sure={t('calendar.renewYes')}
          hint={t('calendar.renewLead')}
          pending={calendar.pending}
          onConfirmed={() => calendar.renew(showsTitles)}
        />
        <ConfirmButton
          label={t('calendar.revoke')}
          sure={t('calendar.revokeYes')}
          hint={t('calendar.revokeLead')}
          pending={calendar.pending}
          onConfirmed={calendar.revoke}
        />
      </Group>
    </>
  );
}

function Address({ address }: { address: string }) {
  const { t } = useTranslation('account');
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(address).then(() => setCopied(true));
  return (
    <Alert color="teal" title={t('calendar.addressTitle')}>
      <Stack gap="xs">
        <Text size="sm">{t('calendar.addressLead')}</Text>
        <Group align="flex-end">
          <TextInput
            flex="1 1 280px"
            label={t('calendar.address')}
            readOnly
            value={address}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <Button variant="default" onClick={copy}>
            {t('calendar.copy')}
          </Button>
        </Group>
        <Status>{copied && <Text size="sm">{t('calendar.copied')}</Text>}</Status>
        <Text size="sm">{t('calendar.how')}</Text>
      </Stack>
    </Alert>
  );
}
