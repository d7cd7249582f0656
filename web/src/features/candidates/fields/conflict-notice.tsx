import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LongText } from '../../../ui/long-text.tsx';
import classes from './fields.module.css';

type Props = {
  /** Who changed it, and when. */
  title: ReactNode;
  /** Left out where it can be seen above the notice. */
  mine?: string;
  theirs: string;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** Somebody else wrote in the same field: both values, and the choice. */
export function ConflictNotice({ title, mine, theirs, onKeepMine, onTakeTheirs }: Props) {
  const { t } = useTranslation('editing');
  return (
    <>
      <Text size="sm">{title}</Text>
      <div className={classes.values}>
        {mine !== undefined && <Value label={t('conflict.mine')} text={mine} />}
        <Value label={t('conflict.theirs')} text={theirs} />
      </div>
      <Group gap="xs" className={classes.choice}>
        <Button size="compact-sm" onClick={onKeepMine}>
          {t('conflict.keepMine')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onTakeTheirs}>
          {t('conflict.takeTheirs')}
        </Button>
      </Group>
    </>
  );
}

function Value({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation('editing');
  return (
    <div>
      <Text size="xs" fw={600}>
        {label}
      </Text>
      <LongText label={label}>{text ? <q>{text}</q> : t('conflict.nothing')}</LongText>
    </div>
  );
}
