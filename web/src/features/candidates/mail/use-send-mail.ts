import { fullName } from '@instroom/domain/candidate/name.ts';
import { holdSeconds, placeholderValues } from '@instroom/domain/mail/candidate-mail.ts';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { useSession } from '../../../data/session.ts';
import { problemIn } from '../../../shared/mail/mail-problems.ts';
import { useCommand } from '../../../shared/use-command.ts';
import type { Say } from '../../../shared/use-done.tsx';
import type { WholeCandidate } from '../whole-candidate.ts';
import { sendCancelMail, sendCandidateMail } from './mail-commands.ts';
import { emptyDraft, type MailDraft, useMailDraft } from './mail-draft.ts';

type Args = { candidate: WholeCandidate; onSent: Say };

/** Writing to one candidate. Sent is only what the server took, and until it leaves it can be taken back. */
export function useSendMail({ candidate, onSent }: Args) {
  const { t } = useTranslation('mail');
  const { regionId, region, member } = useSession();
  const { draft, setDraft } = useMailDraft(candidate.id);
  const [attempts, setAttempts] = useState(0);
  const values = placeholderValues({ candidate, region, member });
  const problem = problemIn(draft.typed, values);
  const send = useCommand((commandId, { language, typed }: MailDraft) =>
    sendCandidateMail({ regionId, candidateId: candidate.id, commandId, language, ...typed }),
  );
  const takeBack = async (mailId: string, written: MailDraft) => {
    await sendCancelMail({ regionId, commandId: crypto.randomUUID(), mailId });
    setDraft(written);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts((count) => count + 1);
    if (problem || send.isPending) return;
    send.mutate(draft, {
      onSuccess: ({ mailId }) => {
        setDraft(emptyDraft);
        onSent({
          text: t('sent.held'),
          undo: { run: () => takeBack(mailId, draft), done: t('sent.takenBack') },
          // The server counted from before its answer.
          undoMs: (holdSeconds - 1) * 1000,
          after: t('sent.left'),
        });
      },
    });
  };
  return {
    name: fullName(candidate),
    draft,
    change: (next: MailDraft) => {
      send.reset();
      setDraft(next);
    },
    values,
    // What nobody filled in yet is wrong only once somebody wants to send it.
    problem: attempts > 0 || problem?.code !== 'required' ? problem : undefined,
    attempts,
    submit,
    pending: send.isPending,
    refusal: send.error ? errorCodeOf(send.error) : undefined,
  };
}
