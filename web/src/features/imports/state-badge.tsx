import type { ImportRun, RunState } from '@instroom/domain/reference/import-run.ts';
import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const colors: Record<RunState, string> = {
  running: 'teal',
  ok: 'teal',
  partial: 'gray',
  unchanged: 'gray',
  postponed: 'gray',
  held: 'red',
  discarded: 'gray',
  tried: 'gray',
  failed: 'red',
};

export function StateBadge({ run }: { run: Pick<ImportRun, 'state'> }) {
  const { t } = useTranslation('imports');
  return (
    <Badge color={colors[run.state]} variant="light">
      {t(`states.${run.state}`)}
    </Badge>
  );
}
