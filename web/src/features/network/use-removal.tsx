import { Text, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { useSession } from '../../data/session.ts';
import { useCommand } from '../../shared/use-command.ts';
import classes from './network.module.css';
import { sendUndoRemoval } from './network-commands.ts';

export type Removal = { removalId: string; text: string };

/** What was just removed, and the way back for as long as it is on the screen. */
export function useRemoval() {
  const { t } = useTranslation(['network', 'errors', 'editing']);
  const { regionId } = useSession();
  const [removal, setRemoval] = useState<Removal>();
  const undo = useCommand((commandId, removalId: string) =>
    sendUndoRemoval({ regionId, commandId, removalId }),
  );
  const line = (
    <Text size="sm" role="status" className={classes.removal}>
      {undo.error && t(`errors:${errorCodeOf(undo.error)}`)}
      {removal && !undo.error && (
        <>
          {removal.text}{' '}
          <UnstyledButton
            className={classes.undo}
            disabled={undo.isPending}
            onClick={() =>
              undo.mutate(removal.removalId, { onSuccess: () => setRemoval(undefined) })
            }
          >
            <IconArrowBackUp size={14} stroke={1.8} aria-hidden />
            {t('editing:undo')}
          </UnstyledButton>
        </>
      )}
    </Text>
  );
  const removed = (gone: Removal) => {
    undo.reset();
    setRemoval(gone);
  };
  return { line, removed };
}
