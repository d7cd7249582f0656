import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { useCommand } from '../../../shared/use-command.ts';
import type { Say } from '../../../shared/use-done.tsx';
import { sendCloseForm, sendRemoveForm, sendSaveForm } from './form-commands.ts';
import type { StoredForm } from './forms-page.tsx';

type Closing = { formId: string; seenAt: number; state: 'closed' | 'published' };

/** What can be done to a form without opening it. */
export function useFormActions(say: Say) {
  const { t } = useTranslation('forms');
  const { regionId } = useSession();
  const closing = useCommand((commandId, wish: Closing) =>
    sendCloseForm({ regionId, commandId, ...wish }),
  );
  const removal = useCommand((commandId, about: { formId: string; seenAt: number }) =>
    sendRemoveForm({ regionId, commandId, ...about }),
  );

  const setState = ({ id: formId, updatedAt, design }: StoredForm, state: Closing['state']) => {
    removal.reset();
    const told = { name: design.name };
    const textOf = (now: Closing['state']) => t(now === 'closed' ? 'closed' : 'reopened', told);
    const other = state === 'closed' ? 'published' : 'closed';
    closing.mutate(
      { formId, seenAt: updatedAt.getTime(), state },
      {
        onSuccess: ({ seenAt }) => {
          const commandId = crypto.randomUUID();
          const takeBack = () =>
            sendCloseForm({ regionId, commandId, formId, seenAt, state: other });
          say({ text: textOf(state), undo: { run: takeBack, done: textOf(other) } });
        },
      },
    );
  };
  const remove = ({ id: formId, updatedAt, design }: StoredForm) => {
    closing.reset();
    removal.mutate(
      { formId, seenAt: updatedAt.getTime() },
      {
        onSuccess: () => {
          const commandId = crypto.randomUUID();
          const takeBack = () => sendSaveForm({ regionId, commandId, design });
          const { name } = design;
          say({
            text: t('removed', { name }),
            undo: { run: takeBack, done: t('made', { name }) },
          });
        },
      },
    );
  };
  return { setState, remove, error: closing.error ?? removal.error };
}

export type FormActions = ReturnType<typeof useFormActions>;
