import type { Invitation } from '@instroom/domain/region/invitation.ts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { useSession } from '../../data/session.ts';
import { useCommand } from '../../shared/use-command.ts';
import { ActionDialog } from './action-dialog.tsx';
import { useReport } from './outcome.tsx';
import { sendInvitationAgain, withdrawInvitation } from './people-commands.ts';

type Props = {
  invitation: Identified<Invitation>;
  act: 'resend' | 'withdraw';
  onClose: () => void;
};

export function InvitationDialog({ invitation, act, onClose }: Props) {
  const { t } = useTranslation('people');
  const { regionId } = useSession();
  const report = useReport();
  const send = act === 'resend' ? sendInvitationAgain : withdrawInvitation;
  const { displayName: name, email } = invitation;
  const command = useCommand(async (commandId, invitationId: string) => {
    await send({ regionId, commandId, invitationId });
    report(t(`${act}.done`, { name }));
  });
  const submit = () => command.mutate(invitation.id, { onSuccess: onClose });

  return (
    <ActionDialog
      title={t(`${act}.title`, { name })}
      submit={t(`${act}.submit`)}
      takesAway={act === 'withdraw'}
      pending={command.isPending}
      error={command.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">{t(`${act}.lead`, { email })}</Text>
    </ActionDialog>
  );
}
