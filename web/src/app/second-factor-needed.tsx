import { Button } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecondFactor } from '../data/second-factor.ts';
import { regionKey, type Session } from '../data/session.ts';
import { paths } from '../paths.ts';
import { SignOutButton } from '../shared/sign-out-button.tsx';
import { Frame } from './frame.tsx';
import { MessagePage } from './message-page.tsx';

type Props = { session: Session; has: SecondFactor };

/** In place of a region that demands a second factor of somebody who signed in without one: why, and the way to it. */
export function SecondFactorNeeded({ session: { regionId, region }, has }: Props) {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const here = useLocation({ select: ({ href }) => href });
  // What was read before it was demanded does not stay behind.
  useEffect(() => {
    queryClient.removeQueries({ queryKey: regionKey(regionId) });
  }, [queryClient, regionId]);
  return (
    <Frame>
      <MessagePage
        icon={<IconShieldLock size={32} stroke={1.5} aria-hidden />}
        title={t('needed.title')}
        lead={t('needed.lead', { region: region.name })}
        next={has === 'known' ? t('needed.known') : t('needed.next')}
        action={
          has === 'known' ? (
            <SignOutButton label={t('again.button')} why="opnieuw" />
          ) : (
            <Button
              renderRoot={(button) => (
                <Link to={paths.account} search={{ terug: here }} {...button} />
              )}
            >
              {t('needed.setUp')}
            </Button>
          )
        }
      />
    </Frame>
  );
}
