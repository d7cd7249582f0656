import { byVotes } from '@instroom/domain/platform/wish.ts';
import { Button, Skeleton, Text } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shared/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { AnswerForm } from './answer-form.tsx';
import type { ListedWish } from './shown-wishes.ts';
import { VoteCount } from './vote-count.tsx';
import { WishCard } from './wish-card.tsx';
import { wishesQuery } from './wish-queries.ts';
import classes from './wishes.module.css';

/** Where who administers the platform answers what regions wish for. */
export function PlatformWishesPage() {
  const { t } = useTranslation('wishes');
  const wishes = useQuery(wishesQuery);
  return (
    <Panel title={t('platform.title')}>
      <Text size="sm" c="dimmed" mb="md">
        {t('platform.lead')}
      </Text>
      <Loaded query={wishes} skeleton={<Skeleton height={240} />}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Notice
              icon={<IconBulb size={28} stroke={1.5} aria-hidden />}
              title={t('platform.empty.title')}
              lead={t('platform.empty.lead')}
            />
          ) : (
            <ul className={classes.list}>
              {rows.toSorted(byVotes).map((wish) => (
                <li key={wish.id}>
                  <AnsweredWish wish={wish} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

function AnsweredWish({ wish }: { wish: ListedWish }) {
  const { t } = useTranslation('wishes');
  const [editing, setEditing] = useState(false);
  return (
    <WishCard wish={wish} vote={<VoteCount votes={wish.votes} />}>
      {editing ? (
        <AnswerForm wish={wish} onDone={() => setEditing(false)} />
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          mt="xs"
          aria-label={t('platform.editLabel', { title: wish.title })}
          onClick={() => setEditing(true)}
        >
          {t('platform.edit')}
        </Button>
      )}
    </WishCard>
  );
}
