import type { ImportRun } from '@instroom/domain/reference/import-run.ts';
import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { ConfirmButton } from '../../shared/confirm-button.tsx';
import { ErrorNotice } from '../../shared/error-notice.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import { sendDecideRun } from './import-commands.ts';
import classes from './imports.module.css';

/** A round that would change much at once: why it waits, and the decision. */
export function HeldPanel({ run }: { run: Identified<ImportRun> }) {
  const { t } = useTranslation('imports');
  const decide = useMutation({
    networkMode: 'always',
    mutationFn: (decision: 'publish' | 'discard') => sendDecideRun({ runId: run.id, decision }),
  });
  return (
    <Panel title={t('held.title')}>
      <ul className={classes.lines}>
        {(run.heldBy ?? []).map(({ guard, found, allowed }) => (
          <li key={guard}>
            {t(`held.guards.${guard}`, {
              found: formatNumber(found),
              allowed: formatNumber(allowed),
            })}
          </li>
        ))}
      </ul>
      <p className={classes.fact}>{t('held.lead')}</p>
      <Group mt="md" gap="sm">
        <Button
          variant="default"
          loading={decide.isPending}
          onClick={() => decide.mutate('discard')}
        >
          {t('held.discard')}
        </Button>
        <ConfirmButton
          label={t('held.publish')}
          sure={t('held.sure')}
          hint={t('held.publishHint')}
          pending={decide.isPending}
          onConfirmed={() => decide.mutate('publish')}
        />
      </Group>
      {decide.error && <ErrorNotice error={decide.error} />}
    </Panel>
  );
}
