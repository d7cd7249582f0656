import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../paths.ts';
import classes from './account.module.css';

/** To the page from which one came. */
export function WayBack({ terug = paths.home }: { terug: string | undefined }) {
  const { t } = useTranslation('account');
  const router = useRouter();
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    void router.navigate({ href: terug });
  };
  return (
    <Anchor href={terug} onClick={onClick} size="sm" className={classes.back}>
      <IconArrowLeft size={16} stroke={1.6} aria-hidden />
      {t('back')}
    </Anchor>
  );
}
