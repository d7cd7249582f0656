import { type Registration, stands } from '@instroom/domain/activity/registration.ts';
import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import type { Identified } from '../../data/read.ts';
import itemClasses from '../../ui/items.module.css';
import type { Say } from '../use-done.tsx';
import { useSignUp } from './use-sign-up.ts';

type Props = {
  registration: Identified<Registration>;
  /** Whom or what it is called after aloud: the candidate in a list, the activity in a dossier. */
  subject: string;
  say: Say;
};

/** Takes somebody off the list, for half a minute with a way back; nothing where that cannot be done any more. */
export function CancelSignUp({ registration, subject, say }: Props) {
  const { t } = useTranslation(['activities', 'errors']);
  const { cancel, restore } = useSignUp();
  const { id, name, attendance } = registration;
  if (!stands(registration) || attendance) return null;
  const run = () =>
    cancel.mutate(id, {
      onSuccess: (commandId) =>
        say({
          text: t('activities:signUps.cancelled', { name }),
          undo: {
            run: () => restore(commandId, id),
            done: t('activities:signUps.undone', { name }),
          },
        }),
      onError: (error) => say({ text: t(`errors:${errorCodeOf(error)}`) }),
    });
  return (
    <UnstyledButton
      className={itemClasses.textButton}
      aria-label={t('activities:signUps.cancelLabel', { name: subject })}
      disabled={cancel.isPending}
      onClick={run}
    >
      {t('activities:signUps.cancel')}
    </UnstyledButton>
  );
}
