import { canEdit } from '@instroom/domain/region/member.ts';
import { Button, Text } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { useDone } from '../../../shared/use-done.tsx';
import type { WholeCandidate } from '../whole-candidate.ts';
import classes from './mail.module.css';
import { MailDialog } from './mail-dialog.tsx';
import { useMailRefusal } from './use-mail-refusal.ts';

export type Mailing = {
  /** For who may edit; where the candidate may not be written to, it says why. */
  button: ReactNode;
  dialog: ReactNode;
  /** What was just sent, for as long as it can be taken back. */
  line: ReactNode;
};

/** Writing to a candidate; kept above the timeline that shows it, which comes and goes with the width of the window. */
export function useMailing(candidate: WholeCandidate): Mailing {
  const { t } = useTranslation('mail');
  const { member } = useSession();
  const [isOpen, setOpen] = useState(false);
  const { line, say } = useDone();
  const refusal = useMailRefusal(candidate);
  const reasonId = useId();
  if (!canEdit(member)) return { button: null, dialog: null, line: null };
  const close = () => setOpen(false);
  return {
    button: (
      <span className={classes.send}>
        {refusal && (
          <Text size="xs" c="dimmed" id={reasonId}>
            {t(`refused.${refusal}`)}
          </Text>
        )}
        <Button
          variant="default"
          size="compact-sm"
          disabled={refusal !== undefined}
          aria-describedby={refusal && reasonId}
          leftSection={<IconMail size={16} stroke={1.6} aria-hidden />}
          onClick={() => setOpen(true)}
        >
          {t('send')}
        </Button>
      </span>
    ),
    dialog: isOpen && !refusal && (
      <MailDialog
        candidate={candidate}
        onSent={(done) => {
          close();
          say(done);
        }}
        onClose={close}
      />
    ),
    line,
  };
}
