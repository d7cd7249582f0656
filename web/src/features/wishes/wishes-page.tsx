import { canEdit } from '@instroom/domain/region/member.ts';
import { isPractice } from '@instroom/domain/region/practice.ts';
import { Alert, Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { ProposeWish } from './propose-wish.tsx';
import { WishList } from './wish-list.tsx';
import { wishesQuery } from './wish-queries.ts';
import classes from './wishes.module.css';

/** What regions wish for in the system itself, with their votes and what became of it. */
export function WishesPage() {
  const { t } = useTranslation('wishes');
  const { member, region } = useSession();
  const wishes = useQuery(wishesQuery);
  const [proposed, setProposed] = useState(false);
  const mayVote = canEdit(member) && !isPractice(region);
  return (
    <>
      <div className={classes.top}>
        <div>
          <Title order={2} size="h1">
            {t('title')}
          </Title>
          <Text className={classes.lead}>{t('lead')}</Text>
          {!mayVote && (
            <Text size="sm" c="dimmed">
              {t(isPractice(region) ? 'vote.practice' : 'vote.viewer')}
            </Text>
          )}
        </div>
        {mayVote && <ProposeWish onProposed={() => setProposed(true)} />}
      </div>
      <div role="status">
        {proposed && (
          <Alert color="teal" mb="md">
            {t('propose.done')}
          </Alert>
        )}
      </div>
      <Loaded query={wishes} skeleton={<WishesSkeleton />}>
        {({ rows }) => <WishList wishes={rows} mayVote={mayVote} />}
      </Loaded>
    </>
  );
}

function WishesSkeleton() {
  return (
    <div className={classes.list}>
      {[1, 2, 3].map((row) => (
        <Skeleton key={row} height={120} radius="md" />
      ))}
    </div>
  );
}
