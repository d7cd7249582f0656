import { losesRights, type Member, type Role } from '@instroom/domain/region/member.ts';
import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { useSession } from '../../data/session.ts';
import { useCommand } from '../../shared/use-command.ts';
import { ActionDialog } from './action-dialog.tsx';
import { useReport } from './outcome.tsx';
import { changeRole } from './people-commands.ts';
import { RoleChoice } from './role-choice.tsx';

type Props = { member: Identified<Member>; onClose: () => void };

export function RoleDialog({ member, onClose }: Props) {
  const { t } = useTranslation(['people', 'app']);
  const { regionId } = useSession();
  const report = useReport();
  const [role, setRole] = useState(member.role);
  const name = member.displayName;
  const command = useCommand(async (commandId, to: Role) => {
    await changeRole({ regionId, commandId, uid: member.id, role: to });
    report(t('people:changeRole.done', { name, role: t(`app:roles.${to}`).toLowerCase() }));
  });
  const submit = () =>
    role === member.role ? onClose() : command.mutate(role, { onSuccess: onClose });

  return (
    <ActionDialog
      title={t('people:changeRole.title', { name })}
      submit={t('people:changeRole.submit')}
      pending={command.isPending}
      error={command.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <RoleChoice role={role} onChosen={setRole} />
      {losesRights(member, { ...member, role }) && (
        <Text size="sm">{t('people:changeRole.less', { name })}</Text>
      )}
    </ActionDialog>
  );
}
