import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { wishStates } from '@instroom/domain/codes/wish-state.ts';
import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../ui/format.ts';
import type { ListedWish } from './shown-wishes.ts';
import classes from './wishes.module.css';

type Props = {
  wish: ListedWish;
  /** The reader's own region, which is not called by its name. */
  ownRegionId?: string;
  vote: ReactNode;
  children?: ReactNode;
};

/** One wish: what it is, who wants it, how it stands with it. */
export function WishCard({ wish, ownRegionId, vote, children }: Props) {
  const { t } = useTranslation('wishes');
  const region = wish.regionId === ownRegionId ? t('ownRegion') : wish.regionName;
  return (
    <article className={classes.card} aria-label={wish.title}>
      <div className={classes.vote}>{vote}</div>
      <div className={classes.told}>
        <div className={classes.heading}>
          <Title order={3}>{wish.title}</Title>
          <span className={classes.state} data-state={wish.state}>
            {labelOf(wishStates, wish.state)}
          </span>
        </div>
        <p className={classes.body}>{wish.body}</p>
        <Text size="xs" c="dimmed">
          {t('from', { region, date: formatDay(wish.createdAt) })}
        </Text>
        {wish.answer && (
          <div className={classes.answer}>
            <strong>{t('answer')}</strong>
            <p className={classes.body}>{wish.answer}</p>
            {wish.answeredAt && (
              <Text size="xs" c="dimmed">
                {formatDay(wish.answeredAt)}
              </Text>
            )}
          </div>
        )}
        {children}
      </div>
    </article>
  );
}
