import {
  type NotificationKind,
  notificationKinds,
} from '@instroom/domain/notification/notification.ts';
import type { NotificationWishes } from '@instroom/domain/notification/settings.ts';
import { isPracticeId } from '@instroom/domain/region/practice.ts';
import { Alert, Button, Checkbox, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { useCommand } from '../../shared/use-command.ts';
import { Status } from '../../ui/status.tsx';
import { DigestFields } from './digest-fields.tsx';
import { sendSaveNotificationSettings } from './notification-commands.ts';
import { ReportFields } from './report-fields.tsx';

type Props = {
  regionId: string;
  regionName: string;
  email: string | undefined;
  stored: NotificationWishes;
};

export function NotificationForm({ regionId, regionName, email, stored }: Props) {
  const { t } = useTranslation(['notifications', 'errors']);
  const { hidden, digest, reports } = stored;
  const [wishes, setWishes] = useState<NotificationWishes>({ hidden, digest, reports });
  const [asked, setAsked] = useState(false);
  const save = useCommand((_, wished: NotificationWishes) =>
    sendSaveNotificationSettings({ regionId, wishes: wished }),
  );
  const change = (changed: Partial<NotificationWishes>) => {
    save.reset();
    setWishes({ ...wishes, ...changed });
  };
  const lacksDays = wishes.digest.isOn && wishes.digest.weekdays.length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!lacksDays) save.mutate(wishes);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <ShownKinds
          hidden={wishes.hidden}
          onChange={(changed: NotificationKind[]) => change({ hidden: changed })}
        />
        <DigestFields
          digest={wishes.digest}
          email={email}
          lacksDays={asked && lacksDays}
          onChange={(changed) => change({ digest: { ...wishes.digest, ...changed } })}
        />
        {/* Where one practises, no such mail comes. */}
        {!isPracticeId(regionId) && (
          <ReportFields
            reports={wishes.reports}
            email={email}
            onChange={(reports) => change({ reports })}
          />
        )}
        <Status>
          {save.isSuccess && <Alert color="teal">{t('notifications:settings.saved')}</Alert>}
          {save.error && <Alert color="red">{t(`errors:${errorCodeOf(save.error)}`)}</Alert>}
        </Status>
        <Button
          type="submit"
          loading={save.isPending}
          aria-label={t('notifications:settings.saveOf', { region: regionName })}
          style={{ justifySelf: 'start', alignSelf: 'flex-start' }}
        >
          {t('notifications:settings.save')}
        </Button>
      </Stack>
    </form>
  );
}

type KindsProps = {
  hidden: readonly NotificationKind[];
  onChange: (hidden: NotificationKind[]) => void;
};

function ShownKinds({ hidden, onChange }: KindsProps) {
  const { t } = useTranslation('notifications');
  return (
    <Checkbox.Group
      label={t('settings.shown')}
      value={notificationKinds.filter((kind) => !hidden.includes(kind))}
      onChange={(shown) => onChange(notificationKinds.filter((kind) => !shown.includes(kind)))}
    >
      <Stack gap="xs" mt="xs">
        {notificationKinds.map((kind) => (
          <Checkbox key={kind} value={kind} label={t(`settings.kinds.${kind}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
