import type { ReasonKind } from '@instroom/domain/candidate/attention.ts';
import { fullName } from '@instroom/domain/candidate/name.ts';
import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconCalendarPause, IconDots, IconPhone, IconUserCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../data/roster.ts';
import { useSession } from '../../data/session.ts';
import { contactHash, paths } from '../../paths.ts';
import { useActs } from '../../shared/acts.tsx';
import { HoldDialog } from './hold-dialog.tsx';
import classes from './today.module.css';
import { pickUp, takeOver } from './today-commands.ts';

type Props = { candidate: RosterRow; reason: ReasonKind | 'own' };

/** What can be done with somebody without leaving the page; nothing for who only reads. */
export function RowActions({ candidate, reason }: Props) {
  const actions = useActs();
  const [isHolding, setHolding] = useState(false);
  if (!actions) return null;
  return (
    <span className={classes.actions}>
      <FirstAction candidate={candidate} reason={reason} />
      <MoreActions candidate={candidate} reason={reason} onHold={() => setHolding(true)} />
      {isHolding && <HoldDialog candidate={candidate} onClose={() => setHolding(false)} />}
    </span>
  );
}

/** What most people do next for this reason. */
function FirstAction({ candidate, reason }: Props) {
  const { t } = useTranslation('today');
  const { regionId } = useSession();
  const name = fullName(candidate);
  const params = { regionId, candidateId: candidate.id };
  switch (reason) {
    case 'untouched':
      return <PickUp candidate={candidate} />;
    case 'proposals':
    case 'incomplete':
      return (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t(`actions.${reason}Of`, { name })}
          renderRoot={(props) => <Link {...props} to={paths.candidate} params={params} />}
        >
          {t(`actions.${reason}`)}
        </Button>
      );
    default:
      return (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('actions.calledOf', { name })}
          renderRoot={(props) => (
            <Link {...props} to={paths.candidate} params={params} hash={contactHash} />
          )}
        >
          {t('actions.called')}
        </Button>
      );
  }
}

function PickUp({ candidate: row }: Pick<Props, 'candidate'>) {
  const { t } = useTranslation(['today', 'candidates']);
  const actions = useActs();
  const { regionId, account, member } = useSession();
  const name = fullName(row);
  const words = { field: t('candidates:dossier.fields.owner'), text: member.displayName };
  return (
    <Button
      size="compact-sm"
      aria-label={t('today:actions.pickUpOf', { name })}
      disabled={actions?.isBusy ?? false}
      onClick={() =>
        void actions?.act({
          do: () => pickUp({ regionId, row }, { uid: account.uid, words }),
          done: t('today:actions.pickedUp', { name }),
          undone: t('today:actions.pickedUpUndone', { name }),
        })
      }
    >
      {t('today:actions.pickUp')}
    </Button>
  );
}

function MoreActions({ candidate: row, reason, onHold }: Props & { onHold: () => void }) {
  const { t } = useTranslation(['today', 'candidates']);
  const actions = useActs();
  const { regionId, account, member } = useSession();
  const name = fullName(row);
  const words = { field: t('candidates:dossier.fields.owner'), text: member.displayName };
  const isCalledFirst = !['untouched', 'proposals', 'incomplete'].includes(reason);
  return (
    <Menu position="bottom-end" width={220} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={30}
          aria-label={t('today:actions.moreOf', { name })}
        >
          <IconDots size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {!isCalledFirst && (
          <Menu.Item
            leftSection={<IconPhone size={16} stroke={1.6} aria-hidden />}
            renderRoot={(props) => (
              <Link
                {...props}
                to={paths.candidate}
                params={{ regionId, candidateId: row.id }}
                hash={contactHash}
              />
            )}
          >
            {t('today:actions.called')}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconCalendarPause size={16} stroke={1.6} aria-hidden />}
          onClick={onHold}
        >
          {t('today:actions.hold')}
        </Menu.Item>
        {row.ownerUid !== account.uid && (
          <Menu.Item
            leftSection={<IconUserCheck size={16} stroke={1.6} aria-hidden />}
            disabled={actions?.isBusy ?? false}
            onClick={() =>
              void actions?.act({
                do: () => takeOver({ regionId, row }, { uid: account.uid, words }),
                done: t('today:actions.takenOver', { name }),
                undone: t('today:actions.takenOverUndone', { name }),
              })
            }
          >
            {t('today:actions.takeOver')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
