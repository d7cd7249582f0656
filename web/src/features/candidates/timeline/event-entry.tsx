import { ownFieldPrefix } from '@instroom/domain/audit/candidate-act.ts';
import type { CandidateEvent } from '@instroom/domain/candidate/event.ts';
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { schoolLinkStatuses } from '@instroom/domain/codes/school-link-status.ts';
import {
  IconArrowRight,
  IconFlag,
  IconPencil,
  IconSchool,
  IconShare,
  IconUser,
} from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { audit } from '../../../messages/nl/audit.ts';
import { useOwnFields } from '../../../shared/own-fields.ts';
import { useRegionWords } from '../../../shared/vocabulary.ts';
import { formatList } from '../../../ui/format.ts';
import { Entry } from './entry.tsx';
import type { InTimeline } from './in-timeline.ts';

const icons: Record<CandidateEvent['kind'], typeof IconFlag> = {
  created: IconFlag,
  phase_moved: IconArrowRight,
  status_moved: IconArrowRight,
  owner_changed: IconUser,
  field_changed: IconPencil,
  school_linked: IconSchool,
  shared_with_school: IconShare,
};

type Props = Pick<InTimeline, 'nameOf'> & { event: CandidateEvent };

export function EventEntry({ event, nameOf }: Props) {
  const text = useEventText(event, nameOf);
  const Icon = icons[event.kind];
  return (
    <Entry
      icon={<Icon size={16} stroke={1.6} aria-hidden />}
      title={text}
      at={event.at}
      meta={[nameOf(event.byUid)]}
    />
  );
}

function useEventText(event: CandidateEvent, nameOf: InTimeline['nameOf']): string {
  const { t } = useTranslation(['candidates', 'timeline']);
  const words = useRegionWords();
  const namesOf = useFieldNames();
  switch (event.kind) {
    case 'created':
      return event.to === 'new'
        ? t('candidates:dossier.timeline.created')
        : t('candidates:dossier.timeline.createdIn', { phase: words.phase(event.to) });
    case 'phase_moved':
      return t('candidates:dossier.timeline.phaseMoved', {
        from: words.phase(event.from),
        to: words.phase(event.to),
      });
    case 'status_moved':
      return t('candidates:dossier.timeline.statusMoved', {
        from: words.status(event.from, event.fromOwn),
        to: words.status(event.to, event.toOwn),
      });
    case 'owner_changed':
      return event.to
        ? t('candidates:dossier.timeline.ownerGiven', { to: nameOf(event.to) })
        : t('candidates:dossier.timeline.ownerTaken', { from: nameOf(event.from ?? '') });
    case 'field_changed':
      return t('timeline:fieldsChanged', { fields: formatList(namesOf(event.fields)) });
    case 'school_linked':
      return schoolText(event, t);
    case 'shared_with_school':
      return t('candidates:dossier.timeline.sharedWithSchool', { school: event.orgName });
  }
}

function schoolText(
  { orgName, from, to }: Extract<CandidateEvent, { kind: 'school_linked' }>,
  t: TFunction<['candidates', 'timeline']>,
): string {
  const word = (status: typeof to) => (status ? labelOf(schoolLinkStatuses, status) : '');
  const texts = { school: orgName, from: word(from), to: word(to) };
  if (!to) return t('candidates:dossier.timeline.schoolRemoved', texts);
  return from
    ? t('candidates:dossier.timeline.schoolMoved', texts)
    : t('candidates:dossier.timeline.schoolAdded', texts);
}

/** What fields are called, each once. */
export function useFieldNames(): (fields: readonly string[]) => string[] {
  const ownFields = useOwnFields('candidate');
  const known = new Map<string, string>(Object.entries(audit.fields.candidate));
  const nameOf = (field: string) => {
    const ownKey = field.startsWith(ownFieldPrefix) && field.slice(ownFieldPrefix.length);
    if (!ownKey) return known.get(field) ?? field;
    return ownFields.find(({ key }) => key === ownKey)?.label ?? ownKey;
  };
  return (fields) => [...new Set(fields.map(nameOf))];
}
