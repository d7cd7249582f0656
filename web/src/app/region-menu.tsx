import { isPracticeId } from '@instroom/domain/region/practice.ts';
import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconSelector } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { regionQuery, type Session, userQuery } from '../data/session.ts';
import { paths } from '../paths.ts';
import classes from './menus.module.css';

/** The open region; for who belongs to more of them, the way to another. */
export function RegionMenu({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { data: user } = useQuery(userQuery(session.account.uid));
  const regionIds = user?.regionIds ?? [];
  const { name } = session.region;
  const practice = regionIds.filter(isPracticeId);
  const real = regionIds.filter((id) => !isPracticeId(id));
  if (regionIds.length < 2) return <span className={classes.region}>{name}</span>;

  return (
    <Menu position="bottom-start" width={260} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={classes.button}>
          <span className={classes.region}>{name}</span>
          <VisuallyHidden>, {t('region.label')}</VisuallyHidden>
          <IconSelector size={16} stroke={1.6} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('region.choose')}>
        <RegionItems regionIds={real} openId={session.regionId} />
        {practice.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Label>{t('region.practice')}</Menu.Label>
            <RegionItems regionIds={practice} openId={session.regionId} />
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function RegionItems({ regionIds, openId }: { regionIds: readonly string[]; openId: string }) {
  return regionIds.map((regionId) => (
    <Menu.Item
      key={regionId}
      renderRoot={(props) => <Link {...props} to={paths.region} params={{ regionId }} />}
      rightSection={regionId === openId && <IconCheck size={16} aria-hidden />}
    >
      <RegionName regionId={regionId} />
    </Menu.Item>
  ));
}

function RegionName({ regionId }: { regionId: string }) {
  const { data } = useQuery(regionQuery(regionId));
  return data?.name ?? regionId;
}
