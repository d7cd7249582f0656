import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { StatusDraft } from './status-drafts.ts';
import classes from './words.module.css';

type Props = { drafts: StatusDraft[]; onRestore: (draft: StatusDraft) => void };

/** Statuses that are not offered any more; whoever has one keeps it. */
export function LeftStatuses({ drafts, onRestore }: Props) {
  const { t } = useTranslation('ownWords');
  if (drafts.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={550}>
        {t('statuses.left')}
      </Text>
      <div className={classes.left}>
        {drafts.map((draft) => (
          <Button
            key={draft.id}
            variant="default"
            size="compact-sm"
            aria-label={t('statuses.restore', { status: draft.label })}
            leftSection={<IconPlus size={14} stroke={2} aria-hidden />}
            onClick={() => onRestore(draft)}
          >
            {draft.label}
          </Button>
        ))}
      </div>
    </div>
  );
}
