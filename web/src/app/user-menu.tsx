import { canManage, type Member } from '@instroom/domain/region/member.ts';
import { Button, Popover, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconHelp, IconSettings, IconUserCog } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentAccount } from '../data/auth.ts';
import { platformAdminQuery } from '../data/session.ts';
import { paths } from '../paths.ts';
import { SignOutButton } from '../shared/sign-out-button.tsx';
import { initialsOf } from '../ui/initials.ts';
import classes from './menus.module.css';

type Props = { member?: Member | undefined; regionId?: string | undefined };

/** Who is signed in, in which role, the way to help and the way out. */
export function UserMenu({ member, regionId }: Props) {
  const { t } = useTranslation(['app', 'account']);
  const here = useLocation({ select: ({ href }) => href });
  const email = currentAccount()?.email ?? '';
  const name = member?.displayName ?? email;
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width={260}
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <UnstyledButton className={classes.button} onClick={() => setOpened(!opened)}>
          <span className={classes.initials} data-initials={initialsOf(name)} />
          <span className={classes.userName}>{name}</span>
          <VisuallyHidden>, {t('app:user.label')}</VisuallyHidden>
          <IconChevronDown size={16} stroke={1.6} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.who} aria-label={t('app:user.label')}>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {email}
        </Text>
        {member && (
          <Text size="xs" c="dimmed">
            {t(`app:roles.${member.role}`)}
          </Text>
        )}
        {regionId && <HelpLink regionId={regionId} onOpened={() => setOpened(false)} />}
        {regionId && canManage(member) && (
          <SettingsLink regionId={regionId} onOpened={() => setOpened(false)} />
        )}
        <Button
          variant="subtle"
          fullWidth
          mt="sm"
          leftSection={<IconUserCog size={16} stroke={1.6} aria-hidden />}
          renderRoot={(button) => (
            <Link
              to={paths.account}
              search={here.startsWith(paths.account) ? {} : { terug: here }}
              {...button}
            />
          )}
        >
          {t('account:menu')}
        </Button>
        <PlatformLink />
        <SignOutButton />
      </Popover.Dropdown>
    </Popover>
  );
}

/** For who administers the platform; asked only once the menu is open. */
function PlatformLink() {
  const { t } = useTranslation();
  const { data: admin } = useQuery(platformAdminQuery(currentAccount()?.uid ?? ''));
  if (!admin) return null;
  return (
    <Button component={Link} to={paths.platform} variant="subtle" size="sm" fullWidth mt="sm">
      {t('user.platform')}
    </Button>
  );
}

function HelpLink({ regionId, onOpened }: { regionId: string; onOpened: () => void }) {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      fullWidth
      mt="sm"
      leftSection={<IconHelp size={16} stroke={1.6} aria-hidden />}
      renderRoot={(button) => <Link to={paths.help} params={{ regionId }} {...button} />}
      onClick={onOpened}
    >
      {t('user.help')}
    </Button>
  );
}

/** Beside a wide page they stand in the main menu. */
function SettingsLink({ regionId, onOpened }: { regionId: string; onOpened: () => void }) {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      fullWidth
      mt="sm"
      className={classes.narrowOnly}
      leftSection={<IconSettings size={16} stroke={1.6} aria-hidden />}
      renderRoot={(button) => <Link to={paths.settings} params={{ regionId }} {...button} />}
      onClick={onOpened}
    >
      {t('nav.settings')}
    </Button>
  );
}
