import type { Practice } from '@instroom/domain/region/practice.ts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Bar } from '../../ui/bar.tsx';
import classes from './practice.module.css';

/** How far the filling is; at first there is no region yet that could tell. */
export function PracticeProgress({ run }: { run: Practice['run'] | undefined }) {
  const { t } = useTranslation('practice');
  const text =
    run?.state === 'filling'
      ? t('banner.filling', { done: run.done, total: run.total })
      : run?.state === 'emptying'
        ? t('banner.emptying')
        : t('making');
  return (
    <div className={classes.progress}>
      <Text size="sm">{text}</Text>
      <Bar part={run?.state === 'filling' ? run.done : 0} whole={run?.total ?? 1} />
    </div>
  );
}
