import type { CandidateEvent } from '@instroom/domain/candidate/event.ts';
import type { Interaction } from '@instroom/domain/candidate/interaction.ts';
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { interactionKinds } from '@instroom/domain/codes/interaction-kind.ts';
import { schoolLinkStatuses } from '@instroom/domain/codes/school-link-status.ts';
import {
  IconArrowRight,
  IconFlag,
  IconForms,
  IconMessage,
  IconPhone,
  IconSchool,
  IconShare,
  IconUser,
} from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegionWords } from '../../shared/vocabulary.ts';
import { formatMoment } from '../../ui/format.ts';
import classes from './dossier.module.css';
import { ProposalTable } from './proposal-table.tsx';
import type { TimelineItem } from './timeline.ts';

type NameOf = (uid: string) => string;

export function TimelineEntry({ item, nameOf }: { item: TimelineItem; nameOf: NameOf }) {
  return item.type === 'event' ? (
    <EventEntry event={item.event} nameOf={nameOf} />
  ) : (
    <InteractionEntry interaction={item.interaction} nameOf={nameOf} />
  );
}

function EventEntry({ event, nameOf }: { event: CandidateEvent; nameOf: NameOf }) {
  const text = useEventText(event, nameOf);
  const icon = {
    created: <IconFlag size={16} stroke={1.6} aria-hidden />,
    phase_moved: <IconArrowRight size={16} stroke={1.6} aria-hidden />,
    status_moved: <IconArrowRight size={16} stroke={1.6} aria-hidden />,
    owner_changed: <IconUser size={16} stroke={1.6} aria-hidden />,
    school_linked: <IconSchool size={16} stroke={1.6} aria-hidden />,
    shared_with_school: <IconShare size={16} stroke={1.6} aria-hidden />,
  }[event.kind];
  return <Entry icon={icon} title={text} at={event.at} who={nameOf(event.byUid)} />;
}

function useEventText(event: CandidateEvent, nameOf: NameOf): string {
  const { t } = useTranslation('candidates');
  const words = useRegionWords();
  switch (event.kind) {
    case 'created':
      return event.to === 'new'
        ? t('dossier.timeline.created')
        : t('dossier.timeline.createdIn', { phase: words.phase(event.to) });
    case 'phase_moved':
      return t('dossier.timeline.phaseMoved', {
        from: words.phase(event.from),
        to: words.phase(event.to),
      });
    case 'status_moved':
      return t('dossier.timeline.statusMoved', {
        from: words.status(event.from, event.fromOwn),
        to: words.status(event.to, event.toOwn),
      });
    case 'owner_changed':
      return event.to
        ? t('dossier.timeline.ownerGiven', { to: nameOf(event.to) })
        : t('dossier.timeline.ownerTaken', { from: nameOf(event.from ?? '') });
    case 'school_linked':
      return schoolText(event, t);
    case 'shared_with_school':
      return t('dossier.timeline.sharedWithSchool', { school: event.orgName });
  }
}

function schoolText(
  { orgName, from, to }: Extract<CandidateEvent, { kind: 'school_linked' }>,
  t: TFunction<'candidates'>,
): string {
  const word = (status: typeof to) => (status ? labelOf(schoolLinkStatuses, status) : '');
  const texts = { school: orgName, from: word(from), to: word(to) };
  if (!to) return t('dossier.timeline.schoolRemoved', texts);
  return from ? t('dossier.timeline.schoolMoved', texts) : t('dossier.timeline.schoolAdded', texts);
}

function InteractionEntry({ interaction, nameOf }: { interaction: Interaction; nameOf: NameOf }) {
  const { t } = useTranslation('candidates');
  const { kind, proposal, summary, notes, at, byUid } = interaction;
  const title = proposal ? t('dossier.timeline.proposal') : labelOf(interactionKinds, kind);
  return (
    <Entry icon={<InteractionIcon kind={kind} />} title={title} at={at} who={nameOf(byUid)}>
      {summary && <p className={classes.entryText}>{summary}</p>}
      {notes && <p className={classes.entryText}>{notes}</p>}
      {proposal && <ProposalTable {...proposal} />}
    </Entry>
  );
}

function InteractionIcon({ kind }: { kind: Interaction['kind'] }) {
  if (kind === 'form') return <IconForms size={16} stroke={1.6} aria-hidden />;
  if (kind === 'phone') return <IconPhone size={16} stroke={1.6} aria-hidden />;
  return <IconMessage size={16} stroke={1.6} aria-hidden />;
}

type EntryProps = { icon: ReactNode; title: string; at: Date; who: string; children?: ReactNode };

function Entry({ icon, title, at, who, children }: EntryProps) {
  return (
    <li className={classes.entry}>
      <span className={classes.entryIcon}>{icon}</span>
      <div className={classes.entryBody}>
        <p className={classes.entryTitle}>{title}</p>
        <p className={classes.entryMeta}>
          <time dateTime={at.toISOString()}>{formatMoment(at)}</time> · {who}
        </p>
        {children}
      </div>
    </li>
  );
}
