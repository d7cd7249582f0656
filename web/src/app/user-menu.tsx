import type { Member } from '@instroom/domain/region/member.ts';
import { Button, Popover, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconHelp } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentAccount } from '../data/auth.ts';
import { paths } from '../paths.ts';
import { SignOutButton } from '../shared/sign-out-button.tsx';
import classes from './menus.module.css';

type Props = { member?: Member | undefined; regionId?: string | undefined };

/** Who is signed in, in which role, the way to help and the way out. */
export function UserMenu({ member, regionId }: Props) {
  const { t } = useTranslation();
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
          <VisuallyHidden>, {t('user.label')}</VisuallyHidden>
          <IconChevronDown size={16} stroke={1.6} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.who} aria-label={t('user.label')}>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {email}
        </Text>
        {member && (
          <Text size="xs" c="dimmed">
            {t(`roles.${member.role}`)}
          </Text>
        )}
        {regionId && <HelpLink regionId={regionId} onOpened={() => setOpened(false)} />}
        <SignOutButton />
      </Popover.Dropdown>
    </Popover>
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

function initialsOf(name: string): string {
  const words = name.split(/[\s@.]+/).filter(Boolean);
  return [words.at(0), words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.charAt(0).toUpperCase() ?? '')
    .join('');
}
