import type { Member } from '@instroom/domain/region/member.ts';
import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconUserCog, IconUserOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { useSession } from '../../data/session.ts';
import { formatDay } from '../../ui/format.ts';
import { AccessDialog } from './access-dialog.tsx';
import { PersonRow } from './person-row.tsx';
import { RoleDialog } from './role-dialog.tsx';

type Props = { member: Identified<Member> };

export function MemberRow({ member }: Props) {
  const { t } = useTranslation('people');
  const { account } = useSession();
  const isSelf = member.id === account.uid;
  return (
    <PersonRow
      name={member.displayName}
      beside={isSelf && t('self.mark')}
      email={member.email}
      role={member.role}
      facts={t('members.since', { date: formatDay(member.since) })}
      actions={isSelf ? <OwnNote /> : <Actions member={member} />}
    />
  );
}

/** Whoever manages a region cannot shut himself out by mistake. */
function OwnNote() {
  const { t } = useTranslation('people');
  return <small>{t('self.note')}</small>;
}

function Actions({ member }: Props) {
  const { t } = useTranslation('people');
  const [dialog, setDialog] = useState<'role' | 'access'>();
  const close = () => setDialog(undefined);
  const name = member.displayName;
  return (
    <>
      {member.active ? (
        <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <ActionIcon variant="default" size="lg" aria-label={t('actions', { name })}>
              <IconDots size={18} stroke={1.6} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconUserCog size={16} stroke={1.6} aria-hidden />}
              onClick={() => setDialog('role')}
            >
              {t('changeRole.open')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconUserOff size={16} stroke={1.6} aria-hidden />}
              onClick={() => setDialog('access')}
            >
              {t('deactivate.open')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ) : (
        <Button
          variant="default"
          size="xs"
          aria-label={t('reactivate.openFor', { name })}
          onClick={() => setDialog('access')}
        >
          {t('reactivate.open')}
        </Button>
      )}
      {dialog === 'role' && <RoleDialog member={member} onClose={close} />}
      {dialog === 'access' && <AccessDialog member={member} onClose={close} />}
    </>
  );
}
