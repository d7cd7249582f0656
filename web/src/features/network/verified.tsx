import { dayOf } from '@instroom/domain/calendar.ts';
import { needsVerification } from '@instroom/domain/organization/contact-input.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { Button, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { useSession } from '../../data/session.ts';
import { useClock } from '../../shared/clock.ts';
import { useCommand } from '../../shared/use-command.ts';
import { formatStoredDay } from '../../ui/format.ts';
import classes from './contacts.module.css';
import { sendVerifyContact } from './network-commands.ts';

type Props = { contactId: string; name: string; lastVerifiedOn: string };

/** When somebody last saw that this is right, and the way to say that it is. */
export function Verified({ contactId, name, lastVerifiedOn }: Props) {
  const { t } = useTranslation(['network', 'errors']);
  const { regionId, member } = useSession();
  const today = useClock(dayOf);
  const isOld = needsVerification(lastVerifiedOn, today);
  const command = useCommand((commandId, _wish: null) =>
    sendVerifyContact({ regionId, contactId, commandId }),
  );
  return (
    <span className={classes.verified} data-old={isOld || undefined}>
      {t(isOld ? 'contact.old' : 'contact.verified', { date: formatStoredDay(lastVerifiedOn) })}
      {canEdit(member) && lastVerifiedOn !== today && (
        <Button
          size="compact-xs"
          variant={isOld ? 'light' : 'subtle'}
          leftSection={<IconCheck size={14} stroke={2} aria-hidden />}
          loading={command.isPending}
          aria-label={t('contact.verifyOf', { name })}
          onClick={() => command.mutate(null)}
        >
          {t('contact.verify')}
        </Button>
      )}
      {command.error && (
        <Text size="sm" c="red" role="alert" component="span">
          {t(`errors:${errorCodeOf(command.error)}`)}
        </Text>
      )}
    </span>
  );
}
