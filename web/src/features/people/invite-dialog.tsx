import { invitationSchema } from '@instroom/domain/region/invitation.ts';
import type { Role } from '@instroom/domain/region/member.ts';
import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { useCommand } from '../../shared/use-command.ts';
import { ActionDialog } from './action-dialog.tsx';
import { useReport } from './outcome.tsx';
import { sendInvite } from './people-commands.ts';
import { RoleChoice } from './role-choice.tsx';

type Invited = { displayName: string; email: string; role: Role };
const shape = invitationSchema.pick({ displayName: true, email: true, role: true });

export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('people');
  const { regionId } = useSession();
  const report = useReport();
  const [invited, setInvited] = useState<Invited>({ displayName: '', email: '', role: 'editor' });
  const [tried, setTried] = useState(false);
  const command = useCommand((commandId, person: Invited) =>
    sendInvite({ regionId, commandId, ...person }),
  );
  const parsed = shape.safeParse({ ...invited, email: invited.email.trim() });
  const isWrong = (field: keyof Invited) =>
    tried && parsed.error?.issues.some(({ path }) => path[0] === field);
  const change = (changes: Partial<Invited>) => {
    command.reset();
    setInvited((known) => ({ ...known, ...changes }));
  };
  const submit = () => {
    setTried(true);
    if (!parsed.success) return;
    command.mutate(parsed.data, {
      onSuccess: () => {
        report(t('invite.done', { name: parsed.data.displayName }));
        onClose();
      },
    });
  };

  return (
    <ActionDialog
      title={t('invite.title')}
      submit={t('invite.submit')}
      pending={command.isPending}
      error={command.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm" c="dimmed">
        {t('invite.lead')}
      </Text>
      <TextInput
        label={t('name')}
        autoComplete="off"
        value={invited.displayName}
        onChange={({ currentTarget }) => change({ displayName: currentTarget.value })}
        error={isWrong('displayName') && t('invite.nameMissing')}
        data-autofocus
      />
      <TextInput
        label={t('email')}
        type="email"
        autoComplete="off"
        value={invited.email}
        onChange={({ currentTarget }) => change({ email: currentTarget.value })}
        error={isWrong('email') && t('invite.notAnEmail')}
      />
      <RoleChoice role={invited.role} onChosen={(role) => change({ role })} />
    </ActionDialog>
  );
}
