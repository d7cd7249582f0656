import { Alert, Badge, Button, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentAccount } from '../../data/auth.ts';
import { secondFactorKey, secondFactorQuery } from '../../data/second-factor.ts';
import { paths } from '../../paths.ts';
import { formatDay } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import { Status } from '../../ui/status.tsx';
import { type AccountFacts, accountKey } from './account-queries.ts';
import { RemoveSecondFactor } from './remove-second-factor.tsx';
import { SecondFactorSetUp } from './second-factor-set-up.tsx';
import { SignInAgain } from './sign-in-again.tsx';

const route = getRouteApi(paths.account);

/** Whether signing in asks for a code of an app, and setting that up or taking it away. */
export function SecondFactorPanel({ facts }: { facts: AccountFacts }) {
  const { t } = useTranslation('account');
  const { secondFactorSince: since, isVerified } = facts;
  const { news, onChanged } = useNews();
  return (
    <Panel
      title={t('secondFactor.title')}
      beside={
        <Badge color={since ? 'teal' : 'gray'} variant="light">
          {since ? t('secondFactor.on') : t('secondFactor.off')}
        </Badge>
      }
    >
      <Stack align="flex-start">
        <Text size="sm" maw="65ch">
          {t('secondFactor.lead')}
        </Text>
        <Status>{news && <News news={news} />}</Status>
        {since && <SetUpAlready since={since} onRemoved={() => onChanged('removed')} />}
        {!since && !isVerified && (
          <SignInAgain
            lead={t('secondFactor.unverified')}
            label={t('secondFactor.toLink')}
            why="bevestigen"
          />
        )}
        {!since && isVerified && <SecondFactorSetUp onDone={() => onChanged('done')} />}
      </Stack>
    </Panel>
  );
}

type Change = 'done' | 'removed';

function useNews() {
  const queryClient = useQueryClient();
  const [news, setNews] = useState<Change>();
  const onChanged = async (change: Change) => {
    const uid = currentAccount()?.uid ?? '';
    await queryClient.invalidateQueries({ queryKey: secondFactorKey(uid) });
    await queryClient.invalidateQueries({ queryKey: accountKey });
    setNews(change);
  };
  return { news, onChanged };
}

function News({ news }: { news: Change }) {
  const { t } = useTranslation('account');
  const router = useRouter();
  const { terug } = route.useSearch();
  return (
    <Alert color="teal" maw={480}>
      <Text size="sm">{t(`secondFactor.${news}`)}</Text>
      {news === 'done' && terug && (
        <Button mt="sm" onClick={() => void router.navigate({ href: terug })}>
          {t('secondFactor.goOn')}
        </Button>
      )}
    </Alert>
  );
}

function SetUpAlready({ since, onRemoved }: { since: Date; onRemoved: () => Promise<void> }) {
  const { t } = useTranslation('account');
  const given = useQuery(secondFactorQuery(currentAccount()?.uid ?? ''));
  if (given.data === undefined && !given.error) return <Skeleton height={60} />;
  return (
    <>
      <Text size="sm">{t('secondFactor.since', { date: formatDay(since) })}</Text>
      {given.data === 'known' ? (
        <SignInAgain lead={t('secondFactor.known')} />
      ) : (
        <RemoveSecondFactor onRemoved={onRemoved} />
      )}
      <Text size="sm" c="dimmed" maw="65ch">
        {t('secondFactor.lost')}
      </Text>
    </>
  );
}
