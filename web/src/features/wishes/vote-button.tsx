import { isVotedOn } from '@instroom/domain/platform/wish.ts';
import { Button, Text } from '@mantine/core';
import { IconCheck, IconThumbUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { useSession } from '../../data/session.ts';
import { useCommand } from '../../shared/use-command.ts';
import type { ListedWish } from './shown-wishes.ts';
import { VoteCount } from './vote-count.tsx';
import { sendVoteWish } from './wish-commands.ts';
import classes from './wishes.module.css';

type Props = { wish: ListedWish; mayVote: boolean };

/** How many regions are in favour, and the vote of one's own, to cast and to take back. */
export function VoteButton({ wish, mayVote }: Props) {
  const { t } = useTranslation(['wishes', 'errors']);
  const { regionId } = useSession();
  const { title } = wish;
  const voted = wish.votes.includes(regionId);
  const command = useCommand((_commandId, inFavour: boolean) =>
    sendVoteWish({ regionId, wishId: wish.id, inFavour }),
  );
  return (
    <>
      <VoteCount votes={wish.votes} />
      {voted && (
        <span className={classes.voted}>
          <IconCheck size={14} stroke={2} aria-hidden /> {t('wishes:vote.cast_done')}
        </span>
      )}
      {mayVote && isVotedOn(wish.state) && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={!voted && <IconThumbUp size={16} stroke={1.6} aria-hidden />}
          loading={command.isPending}
          aria-label={t(voted ? 'wishes:vote.undoLabel' : 'wishes:vote.castLabel', { title })}
          onClick={() => command.mutate(!voted)}
        >
          {t(voted ? 'wishes:vote.undo' : 'wishes:vote.cast')}
        </Button>
      )}
      {command.error && (
        <Text size="xs" c="var(--mantine-color-error)" role="alert">
          {t(`errors:${errorCodeOf(command.error)}`)}
        </Text>
      )}
    </>
  );
}
