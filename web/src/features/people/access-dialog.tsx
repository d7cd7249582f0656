import type { Member } from '@instroom/domain/region/member.ts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { useSession } from '../../data/session.ts';
import { useCommand } from '../../shared/use-command.ts';
import { ActionDialog } from './action-dialog.tsx';
import { useReport } from './outcome.tsx';
import { deactivateMember, reactivateMember } from './people-commands.ts';

type Props = { member: Identified<Member>; onClose: () => void };

/** Ends somebody's access, or gives it back. */
export function AccessDialog({ member, onClose }: Props) {
  const { t } = useTranslation(['people', 'app']);
  const { regionId } = useSession();
  const report = useReport();
  const { active, displayName: name } = member;
  const act = active ? 'deactivate' : 'reactivate';
  const send = active ? deactivateMember : reactivateMember;
  const command = useCommand(async (commandId, uid: string) => {
    await send({ regionId, commandId, uid });
    report(t(`people:${act}.done`, { name }));
  });
  const submit = () => command.mutate(member.id, { onSuccess: onClose });

  return (
    <ActionDialog
      title={t(`people:${act}.title`, { name })}
      submit={t(`people:${act}.submit`)}
      takesAway={active}
      pending={command.isPending}
      error={command.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">
        {t(`people:${act}.lead`, { name, role: t(`app:roles.${member.role}`).toLowerCase() })}
      </Text>
    </ActionDialog>
  );
}
