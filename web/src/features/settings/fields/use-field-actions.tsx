import type { FieldDef, FieldEntity } from '@instroom/domain/custom/field-def.ts';
import { Alert } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { useSession } from '../../../data/session.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { Outcome } from '../../../ui/outcome.tsx';
import { sendArchiveField, sendDeleteField, sendOrderFields } from './field-commands.ts';

export type FieldActions = {
  archive: (field: FieldDef) => void;
  restore: (field: FieldDef) => void;
  remove: (field: FieldDef) => void;
  order: (keys: string[], said: string) => void;
  pending: boolean;
  /** What came of the last of them, or why it was refused. */
  outcome: ReactNode;
};

/** What can be done to a field without opening it. */
export function useFieldActions(entity: FieldEntity): FieldActions {
  const { t } = useTranslation(['ownFields', 'errors']);
  const { regionId } = useSession();
  const [said, setSaid] = useState('');
  const about = { regionId, entity };
  const state = useCommand((commandId, wish: { key: string; state: FieldDef['state'] }) =>
    sendArchiveField({ ...about, commandId, ...wish }),
  );
  const deletion = useCommand((commandId, key: string) =>
    sendDeleteField({ ...about, commandId, key }),
  );
  const ordering = useCommand((commandId, keys: string[]) =>
    sendOrderFields({ ...about, commandId, keys }),
  );
  const all = [state, deletion, ordering];
  const begin = () => {
    setSaid('');
    for (const command of all) command.reset();
  };
  const error = all.find((command) => command.error)?.error;
  return {
    archive: ({ key, label }) => {
      begin();
      const onSuccess = () => setSaid(t('actions.archived', { field: label }));
      state.mutate({ key, state: 'archived' }, { onSuccess });
    },
    restore: ({ key, label }) => {
      begin();
      const onSuccess = () => setSaid(t('actions.restored', { field: label }));
      state.mutate({ key, state: 'active' }, { onSuccess });
    },
    remove: ({ key, label }) => {
      begin();
      const onSuccess = () => setSaid(t('actions.deleted', { field: label }));
      deletion.mutate(key, { onSuccess });
    },
    order: (keys, told) => {
      begin();
      ordering.mutate(keys, { onSuccess: () => setSaid(told) });
    },
    pending: all.some((command) => command.isPending),
    outcome: (
      <>
        <Outcome text={said} />
        {error && (
          <Alert color="red" role="alert" mt="sm">
            {t(`errors:${errorCodeOf(error)}`)}
          </Alert>
        )}
      </>
    ),
  };
}
