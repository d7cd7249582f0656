import type { ShownTemplate } from '@instroom/domain/mail/mail-template.ts';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { useCommand } from '../../../shared/use-command.ts';
import type { Say } from '../../../shared/use-done.tsx';
import { sendArchiveTemplate } from './template-commands.ts';

type Wish = { templateId: string; seenVersion: number; active: boolean };

/** Puts a template away or brings it back, each with the other as its way back. */
export function useArchiveTemplate(say: Say) {
  const { t } = useTranslation('mail');
  const { regionId } = useSession();
  const command = useCommand((commandId, wish: Wish) =>
    sendArchiveTemplate({ regionId, commandId, ...wish }),
  );
  const archive = ({ id: templateId, version: seenVersion, name, active }: ShownTemplate) => {
    const onSuccess = ({ version }: { version: number }) => {
      const back = { regionId, templateId, seenVersion: version, active };
      say({
        text: t(active ? 'templates.archived' : 'templates.restored', { name }),
        undo: {
          run: () => sendArchiveTemplate({ ...back, commandId: crypto.randomUUID() }),
          done: t('templates.undone'),
        },
      });
    };
    command.mutate({ templateId, seenVersion, active: !active }, { onSuccess });
  };
  return { archive, error: command.error };
}
