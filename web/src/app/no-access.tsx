import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetDevice } from '../data/forget-device.ts';
import { regionKey } from '../data/session.ts';
import { paths } from '../paths.ts';
import { Frame } from './frame.tsx';
import { MessagePage } from './message-page.tsx';

/** `endedIn`: the name of the region in which somebody was at work until now. */
type Props = { regionId: string; endedIn?: string };

export function NoAccess({ regionId, endedIn }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  // What was read while it was allowed does not stay behind.
  useEffect(() => {
    queryClient.removeQueries({ queryKey: regionKey(regionId) });
    void forgetDevice().then((ended) => {
      if (ended) void queryClient.invalidateQueries();
    });
  }, [queryClient, regionId]);
  return (
    <Frame>
      <div role={endedIn === undefined ? undefined : 'alert'}>
        <MessagePage
          icon={<IconLock size={32} stroke={1.5} aria-hidden />}
          title={t('noAccess.title')}
          lead={
            endedIn === undefined ? t('noAccess.lead') : t('noAccess.ended', { region: endedIn })
          }
          next={endedIn === undefined ? t('noAccess.next') : t('noAccess.endedNext')}
          action={
            <Button component={Link} to={paths.home}>
              {t('noAccess.home')}
            </Button>
          }
        />
      </div>
    </Frame>
  );
}
