import type { AuditEntry, AuditKind } from '@instroom/domain/audit/audit.ts';
import { Anchor } from '@mantine/core';
import {
  IconArrowBackUp,
  IconDownload,
  IconEye,
  IconListCheck,
  IconLogin2,
  IconMail,
  IconPaperclip,
  IconPencil,
  IconSchool,
  IconSettings,
  IconShare,
  IconShield,
  IconTrash,
  IconUserPlus,
} from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../paths.ts';
import { formatTime } from '../../ui/format.ts';
import classes from './audit.module.css';
import { type Names, type Sentence, sentenceOf } from './sentence.ts';

const icons: Record<AuditKind, typeof IconEye> = {
  signed_in: IconLogin2,
  dossier_opened: IconEye,
  candidate_created: IconUserPlus,
  candidate_changed: IconPencil,
  candidate_erased: IconTrash,
  interaction_changed: IconPencil,
  exported: IconDownload,
  member_invited: IconMail,
  invitation_withdrawn: IconMail,
  invitation_accepted: IconMail,
  role_changed: IconShield,
  member_deactivated: IconShield,
  member_reactivated: IconShield,
  settings_changed: IconSettings,
  field_changed: IconSettings,
  form_changed: IconSettings,
  region_created: IconSettings,
  region_changed: IconSettings,
  prices_changed: IconSettings,
  year_established: IconSettings,
  wish_changed: IconSettings,
  joint_session_changed: IconSettings,
  import_started: IconDownload,
  import_decided: IconSettings,
  contact_created: IconUserPlus,
  contact_changed: IconPencil,
  contact_removed: IconTrash,
  organization_changed: IconPencil,
  organization_noted: IconPencil,
  school_linked: IconSchool,
  shared_with_school: IconShare,
  tasks_started: IconListCheck,
  tasks_undone: IconArrowBackUp,
  task_template_changed: IconPencil,
  activity_changed: IconPencil,
  registration_changed: IconUserPlus,
  mail_sent: IconMail,
  attachment_changed: IconPaperclip,
  attachment_opened: IconEye,
  submission_released: IconUserPlus,
  submission_discarded: IconTrash,
};

/** When, and what in one sentence; the candidate's name leads to the dossier. */
export function AuditLine({ entry, names }: { entry: AuditEntry; names: Names }) {
  const { t } = useTranslation(['audit', 'app']);
  const Icon = icons[entry.kind];
  const { before, candidate, after } = sentenceOf(entry, names, t);
  return (
    <li className={classes.line}>
      <time dateTime={entry.at.toISOString()} className={classes.time}>
        {formatTime(entry.at)}
      </time>
      <Icon size={16} stroke={1.6} aria-hidden className={classes.icon} />
      <span>
        {before}
        {candidate && <CandidateName candidate={candidate} />}
        {after}
      </span>
    </li>
  );
}

function CandidateName({ candidate }: { candidate: NonNullable<Sentence['candidate']> }) {
  const { t } = useTranslation('audit');
  const { regionId } = useParams({ strict: false });
  if (!candidate.name || !regionId) return t('gone');
  return (
    <Anchor
      underline="always"
      inherit
      renderRoot={(props) => (
        <Link {...props} to={paths.candidate} params={{ regionId, candidateId: candidate.id }} />
      )}
    >
      {candidate.name}
    </Anchor>
  );
}
