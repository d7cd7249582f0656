import type { Practice } from '@instroom/domain/region/practice.ts';
import { Anchor } from '@mantine/core';
import { IconFlask } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../paths.ts';
import classes from './frame.module.css';

type Props = { regionId: string; practice: Practice };

/** On every page of a practice region, so that nobody takes for real what is invented. */
export function PracticeBanner({ regionId, practice: { run } }: Props) {
  const { t } = useTranslation('practice');
  const state = run.state === 'ready' ? 'title' : run.state;
  return (
    <section className={classes.practice} aria-label={t('title')}>
      <IconFlask size={18} stroke={1.6} aria-hidden />
      <span>{t(`banner.${state}`, { done: run.done, total: run.total })}</span>
      {state !== 'emptying' && state !== 'filling' && (
        <Anchor
          size="sm"
          c="inherit"
          underline="always"
          renderRoot={(anchor) => <Link to={paths.practice} params={{ regionId }} {...anchor} />}
        >
          {t('banner.manage')}
        </Anchor>
      )}
    </section>
  );
}
