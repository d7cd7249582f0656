import { Button } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import type { WishSearch } from '../../shared/help-search.ts';
import { Notice } from '../../ui/notice.tsx';
import { type ListedWish, shownWishes } from './shown-wishes.ts';
import { VoteButton } from './vote-button.tsx';
import { WishCard } from './wish-card.tsx';
import { WishFilter } from './wish-filter.tsx';
import classes from './wishes.module.css';

const route = getRouteApi('/$regionId/help/wensen');

type Props = { wishes: readonly ListedWish[]; mayVote: boolean };

export function WishList({ wishes, mayVote }: Props) {
  const { t } = useTranslation('wishes');
  const { regionId } = useSession();
  const navigate = useNavigate();
  const search = route.useSearch();
  const change = (changed: WishSearch) =>
    void navigate({
      to: paths.wishes,
      params: { regionId },
      search: { ...search, ...changed },
      replace: true,
    });
  const shown = shownWishes(wishes, search);
  const icon = <IconBulb size={28} stroke={1.5} aria-hidden />;

  if (wishes.length === 0)
    return (
      <Notice
        icon={icon}
        title={t('empty.title')}
        lead={t(mayVote ? 'empty.lead' : 'empty.viewer')}
      />
    );
  return (
    <>
      <WishFilter search={search} count={shown.length} onChange={change} />
      <ul className={classes.list}>
        {shown.map((wish) => (
          <li key={wish.id}>
            <WishCard
              wish={wish}
              ownRegionId={regionId}
              vote={<VoteButton wish={wish} mayVote={mayVote} />}
            />
          </li>
        ))}
      </ul>
      {shown.length === 0 && (
        <Notice
          icon={icon}
          title={t('none.title')}
          lead={t('none.lead')}
          action={
            <Button variant="default" onClick={() => change({ stand: undefined })}>
              {t('none.all')}
            </Button>
          }
        />
      )}
    </>
  );
}
