// An entry of the audit log as a sentence. Names come from what is stored now: of a candidate who was erased, none is
// left.
import type { AuditEntry } from '@instroom/domain/audit/audit.ts';
import { ownFieldPrefix } from '@instroom/domain/audit/candidate-act.ts';
import { roleSchema } from '@instroom/domain/region/member.ts';
import type { TFunction } from 'i18next';
import { audit } from '../../messages/nl/audit.ts';
import { formatList } from '../../ui/format.ts';

export type Translate = TFunction<['audit', 'app']>;

/** Who and what the entries tell of, by id; undefined where it is not there any more. */
export type Names = {
  person(uid: string): string | undefined;
  candidate(id: string): string | undefined;
  invited(id: string): string | undefined;
  region(id: string): string | undefined;
  ownField(key: string): string | undefined;
};

/** The candidate stands apart, since the name leads to the dossier. */
export type Sentence = {
  before: string;
  candidate: { id: string; name: string | undefined } | undefined;
  after: string;
};

/** Stands where the candidate goes; no text has it. */
const mark = '\u0000';

export function sentenceOf(entry: AuditEntry, names: Names, t: Translate): Sentence {
  const { detail, candidateId } = entry;
  const ownFieldNamed = (key: string) => t('ownField', { name: names.ownField(key) ?? key });
  const role = roleSchema.safeParse(detail?.to ?? detail?.role).data;
  const text = t(`acts.${actOf(entry)}`, {
    who: nameOfActor(entry.byUid, names, t),
    candidate: mark,
    fields: formatList(fieldLabels(entry, names, t)),
    member: (entry.memberUid && names.person(entry.memberUid)) ?? t('somebody'),
    invited: names.invited(String(detail?.invitationId)) ?? t('somebody'),
    role: role ? t(`app:roles.${role}`) : '',
    region: (entry.regionId && names.region(entry.regionId)) ?? t('thisRegion'),
    field: ownFieldNamed(String(detail?.key ?? '')),
    form: String(detail?.formId ?? ''),
  });
  const [before = '', after] = text.split(mark);
  if (after === undefined) return { before, candidate: undefined, after: '' };
  const name = candidateId && names.candidate(candidateId);
  return { before, candidate: { id: candidateId ?? '', name }, after };
}

export function plainText({ before, candidate, after }: Sentence, t: Translate): string {
  return candidate ? `${before}${candidate.name ?? t('gone')}${after}` : before;
}

export function nameOfActor(byUid: string, names: Names, t: Translate): string {
  if (byUid.startsWith('form:')) return t('who.form');
  if (['server', 'schedule', 'script'].includes(byUid)) return t('who.system');
  return names.person(byUid) ?? t('who.outside');
}

/** The names of what changed, each once. */
export function fieldLabels(
  { kind, fields = [] }: AuditEntry,
  names: Names,
  t: Translate,
): string[] {
  const labels = fields.map((field) => {
    const ownKey = field.startsWith(ownFieldPrefix) && field.slice(ownFieldPrefix.length);
    if (ownKey) return names.ownField(ownKey) ?? t('ownField', { name: ownKey });
    if (kind === 'candidate_changed') return labelIn(audit.fields.candidate, field);
    if (kind === 'contact_changed') return labelIn(audit.fields.contact, field);
    if (kind === 'school_linked') return labelIn(audit.fields.school, field);
    if (kind === 'shared_with_school') return labelIn(audit.fields.candidate, field);
    if (kind === 'organization_changed') return labelIn(audit.fields.organization, field);
    return t('setting', {
      name: labelIn(audit.fields.setting, field.replace(/^(settings|vocabulary|network)\./, '')),
    });
  });
  return [...new Set(labels)];
}

function labelIn(labels: Record<string, string>, field: string): string {
  return new Map(Object.entries(labels)).get(field) ?? field;
}

function actOf(entry: AuditEntry): keyof typeof audit.acts {
  const { kind, byUid, detail, candidateId, fields = [] } = entry;
  switch (kind) {
    case 'dossier_opened':
      return detail?.more === true ? 'dossiersOpened' : kind;
    case 'candidate_created':
      return byUid.startsWith('form:') ? 'signedUp' : kind;
    case 'exported':
      if (detail?.what === 'organizations') return 'organizationsExported';
      if (detail?.what === 'contacts') return 'contactsExported';
      if (detail?.what !== 'audit') return kind;
      return candidateId ? 'auditExportedOf' : 'auditExported';
    case 'member_invited':
      return detail?.again === true ? 'invitedAgain' : kind;
    case 'settings_changed':
      return fields.length > 0 ? 'settingsChanged' : kind;
    case 'region_changed':
      return fields.length > 0 ? 'regionChanged' : kind;
    case 'contact_changed':
      return detail?.change === 'restored' ? 'contactRestored' : kind;
    case 'organization_changed':
      return detail?.copiedFrom === undefined ? kind : 'organizationCopied';
    case 'organization_noted':
      return noteActOf(detail?.change);
    case 'school_linked':
      return schoolActOf(detail?.change, fields.length > 0);
    case 'shared_with_school':
      return fields.length > 0 ? kind : 'sharedWithoutFields';
    case 'activity_changed':
      return activityActOf(detail?.change);
    case 'registration_changed':
      return byUid === 'candidate' ? 'cancelledByCandidate' : registrationActOf(detail?.change);
    case 'mail_sent':
      return detail?.change === 'removed' ? 'mailTakenBack' : kind;
    case 'interaction_changed':
      return interactionActOf(detail?.change);
    case 'submission_released':
      return candidateId ? 'submissionReleasedFor' : kind;
    case 'submission_discarded':
      return detail?.change === 'restored' ? 'submissionRestored' : kind;
    case 'attachment_changed':
      return attachmentActOf(detail?.change);
    case 'form_changed':
      return formActOf(detail?.change);
    default:
      return kind;
  }
}

function interactionActOf(change: unknown) {
  switch (change) {
    case 'changed':
      return 'contactCorrected';
    case 'removed':
      return 'contactTakenBack';
    case 'taken':
      return 'proposalTaken';
    case 'dismissed':
      return 'proposalDismissed';
    case 'open':
      return 'proposalReopened';
    default:
      return 'interaction_changed';
  }
}

function formActOf(change: unknown) {
  switch (change) {
    case 'created':
      return 'formMade';
    case 'published':
      return 'formPublished';
    case 'closed':
      return 'formClosed';
    case 'opened':
      return 'formOpened';
    case 'removed':
      return 'formRemoved';
    default:
      return 'form_changed';
  }
}

function noteActOf(change: unknown) {
  switch (change) {
    case 'changed':
      return 'noteChanged';
    case 'removed':
      return 'noteRemoved';
    case 'restored':
      return 'noteRestored';
    default:
      return 'organization_noted';
  }
}

function schoolActOf(change: unknown, hasFields: boolean) {
  switch (change) {
    case 'added':
      return 'schoolAdded';
    case 'removed':
      return 'schoolRemoved';
    case 'restored':
      return 'schoolRestored';
    default:
      return hasFields ? 'school_linked' : 'schoolChanged';
  }
}

function activityActOf(change: unknown) {
  switch (change) {
    case 'made':
      return 'activityMade';
    case 'cancelled':
      return 'activityCancelled';
    default:
      return 'activity_changed';
  }
}

function registrationActOf(change: unknown) {
  switch (change) {
    case 'signed_up':
      return 'registrationMade';
    case 'cancelled':
      return 'registrationCancelled';
    case 'restored':
      return 'registrationRestored';
    case 'attended':
      return 'registrationAttended';
    case 'absent':
      return 'registrationAbsent';
    default:
      return 'registration_changed';
  }
}

function attachmentActOf(change: unknown) {
  switch (change) {
    case 'released':
      return 'attachmentReleased';
    case 'removed':
      return 'attachmentRemoved';
    case 'restored':
      return 'attachmentRestored';
    case 'found_clean':
      return 'attachmentClean';
    case 'found_infected':
      return 'attachmentInfected';
    default:
      return 'attachment_changed';
  }
}
