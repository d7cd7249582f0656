import { recordedContactSchema } from '@instroom/domain/candidate/contact.ts';
import type { Interaction } from '@instroom/domain/candidate/interaction.ts';
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { interactionKinds } from '@instroom/domain/codes/interaction-kind.ts';
import { interactionPath } from '@instroom/domain/paths.ts';
import { UnstyledButton } from '@mantine/core';
import { IconCloudUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../../data/read.ts';
import { useSession } from '../../../data/session.ts';
import { useWaitingChanges } from '../../../data/unsent.ts';
import { formatMoment } from '../../../ui/format.ts';
import { ChangeContact } from './change-contact.tsx';
import { ContactIcon } from './contact-icon.tsx';
import { Entry } from './entry.tsx';
import type { InTimeline } from './in-timeline.ts';
import { ProposalAnswer } from './proposal-answer.tsx';
import { DeliveryState, MailText } from './sent-mail.tsx';
import classes from './timeline.module.css';
import { useSaveContact } from './use-contact.ts';

type Props = InTimeline & { interaction: Identified<Interaction> };

/** A contact, or what somebody known filled in anew. */
export function ContactEntry({ interaction, ...timeline }: Props) {
  const { t } = useTranslation(['candidates', 'timeline']);
  const [isOpen, setOpen] = useState(false);
  const { candidate, editable, nameOf, say } = timeline;
  const { account } = useSession();
  const { kind, proposal, summary, notes, at, byUid, direction, durationMin } = interaction;
  const { mailId, delivery } = interaction;
  const own =
    editable && byUid === account.uid && !proposal && !mailId
      ? recordedContactSchema.safeParse(interaction).data
      : undefined;
  const title = proposal
    ? t('candidates:dossier.timeline.proposal')
    : labelOf(interactionKinds, kind);
  const facts = [
    nameOf(byUid),
    !proposal && direction === 'in' && t('timeline:incoming'),
    durationMin !== undefined && t('timeline:minutes', { count: durationMin }),
  ].filter((fact) => fact !== false);
  if (own && isOpen)
    return (
      <Entry icon={<ContactIcon kind={kind} />} title={title} at={at} meta={facts}>
        <ChangeContact
          id={interaction.id}
          contact={own}
          candidate={candidate}
          onClose={() => setOpen(false)}
          say={say}
        />
      </Entry>
    );
  return (
    <Entry
      icon={<ContactIcon kind={kind} />}
      title={title}
      at={at}
      meta={facts}
      beside={
        own && (
          <OwnActions
            {...{ candidate, say, title, contact: own, id: interaction.id }}
            onChange={() => setOpen(true)}
          />
        )
      }
    >
      {summary && <p className={classes.text}>{summary}</p>}
      {notes && (mailId ? <MailText text={notes} /> : <p className={classes.notes}>{notes}</p>)}
      {delivery && <DeliveryState delivery={delivery} />}
      <WaitingMark id={interaction.id} candidateId={candidate.id} />
      {proposal && <ProposalAnswer {...timeline} id={interaction.id} proposal={proposal} />}
    </Entry>
  );
}

type OwnProps = Pick<InTimeline, 'candidate' | 'say'> & {
  id: string;
  title: string;
  contact: ReturnType<typeof recordedContactSchema.parse>;
  onChange: () => void;
};

/** For who recorded it. */
function OwnActions({ candidate, say, id, title, contact, onChange }: OwnProps) {
  const { t } = useTranslation('timeline');
  const save = useSaveContact(candidate);
  const what = { kind: title, when: formatMoment(contact.at) };
  const remove = () => {
    void save(id, null, contact.summary);
    const putBack = () => void save(id, contact, contact.summary);
    say({ text: t('quick.removed'), undo: { run: putBack, done: t('quick.undone') } });
  };
  return (
    <span className={classes.actions}>
      <UnstyledButton
        className={classes.quiet}
        aria-label={t('changeLabel', what)}
        onClick={onChange}
      >
        {t('change')}
      </UnstyledButton>
      <UnstyledButton
        className={classes.quiet}
        aria-label={t('removeLabel', what)}
        onClick={remove}
      >
        {t('remove')}
      </UnstyledButton>
    </span>
  );
}

/** One that could not be sent yet. */
function WaitingMark({ id, candidateId }: { id: string; candidateId: string }) {
  const { t } = useTranslation('timeline');
  const { regionId } = useSession();
  const path = interactionPath(regionId, candidateId, id);
  if (!useWaitingChanges().some((change) => change.path === path)) return null;
  return (
    <span className={classes.waits}>
      <IconCloudUp size={14} stroke={1.8} aria-hidden /> {t('waits')}
    </span>
  );
}
