import {
  type MailLanguage,
  mailMaxima,
  type ShownTemplate,
} from '@instroom/domain/mail/mail-template.ts';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { useSession } from '../../../data/session.ts';
import { useCommand } from '../../../shared/use-command.ts';
import type { Say } from '../../../shared/use-done.tsx';
import { sendArchiveTemplate, sendSaveTemplate } from './template-commands.ts';
import { contentOf, draftOf, problemOf, type TemplateDraft } from './template-draft.ts';

type Args = { template: ShownTemplate | undefined; onSaved: Say };

/** The form of one template. What the server would refuse is said before it is asked, by the same rules. */
export function useTemplateForm({ template, onSaved }: Args) {
  const { t } = useTranslation('mail');
  const { regionId } = useSession();
  // What stood there when it was opened: what a colleague changes meanwhile is not written over.
  const [opened] = useState(template);
  const [draft, setDraft] = useState(() => draftOf(template));
  const [language, setLanguage] = useState<MailLanguage>('nl');
  const [attempts, setAttempts] = useState(0);
  const about = opened ? { templateId: opened.id } : {};
  const command = useCommand((commandId, content: ReturnType<typeof contentOf>) =>
    sendSaveTemplate({
      ...{ regionId, commandId, ...about },
      seenVersion: opened?.version ?? 0,
      content,
    }),
  );
  const takeBack = (saved: { templateId: string; version: number }) => {
    const { templateId, version: seenVersion } = saved;
    const again = { regionId, commandId: crypto.randomUUID(), templateId, seenVersion };
    return opened
      ? sendSaveTemplate({ ...again, content: contentOf(draftOf(opened)) })
      : sendArchiveTemplate({ ...again, active: false });
  };
  const problem = problemOf(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts((count) => count + 1);
    if (problem && problem.in !== 'name') setLanguage(problem.in);
    if (problem || command.isPending) return;
    command.mutate(contentOf(draft), {
      onSuccess: (saved) =>
        onSaved({
          text: t(opened ? 'templates.saved' : 'templates.added', { name: draft.name }),
          undo: { run: () => takeBack(saved), done: t('templates.undone') },
        }),
    });
  };
  const shown = attempts > 0 ? problem : undefined;
  return {
    draft,
    language,
    setLanguage,
    change: (changes: Partial<TemplateDraft>) => {
      command.reset();
      setDraft((known) => ({ ...known, ...changes }));
    },
    nameProblem:
      shown?.in === 'name' ? t(`problems.${shown.code}`, { most: mailMaxima.name }) : undefined,
    textProblem: shown?.in === language ? shown.problem : undefined,
    attempts,
    submit,
    pending: command.isPending,
    refusal: command.error ? errorCodeOf(command.error) : undefined,
  };
}
