// What nobody edits in its place: what a candidate allowed, until when the dossier stays, where it came from and how
// it ended.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { exitReasons } from '@instroom/domain/codes/exit-reason.ts';
import { sources } from '@instroom/domain/codes/source.ts';
import type { TFunction } from 'i18next';
import type { Fact } from '../../ui/facts.tsx';
import { formatLongDay } from '../../ui/format.ts';

type Translate = TFunction<'candidates'>;

export function consentFacts({ consent, retainUntil }: Candidate, t: Translate): Fact[] {
  return [
    { label: t('dossier.fields.basis'), value: t(`dossier.values.basis.${consent.basis}`) },
    { label: t('dossier.fields.givenAt'), value: formatLongDay(consent.givenAt) },
    { label: t('dossier.fields.channel'), value: t(`dossier.values.channel.${consent.channel}`) },
    {
      label: t('dossier.fields.statement'),
      value: t('dossier.values.version', { version: consent.privacyStatementVersion }),
    },
    { label: t('dossier.fields.sharing'), value: sharing(consent, t) },
    {
      label: t('dossier.fields.keepOneYear'),
      value: consent.keepOneYear ? t('dossier.values.oneYear') : t('dossier.values.fourWeeks'),
    },
    {
      label: t('dossier.fields.retainUntil'),
      value: retainUntil ? formatLongDay(retainUntil) : t('dossier.values.notClosed'),
    },
  ];
}

export function originFacts({ source, createdAt }: Candidate, t: Translate): Fact[] {
  return [
    { label: t('dossier.fields.source'), value: labelOf(sources, source) },
    { label: t('dossier.fields.createdAt'), value: formatLongDay(createdAt) },
  ];
}

export function exitFacts({ exit, phase }: Candidate, t: Translate): Fact[] {
  if (!exit || phase !== 'exited') return [];
  return [
    { label: t('dossier.fields.exitReason'), value: labelOf(exitReasons, exit.reason) },
    { label: t('dossier.fields.exitDetail'), value: exit.detail },
  ];
}

function sharing(consent: Candidate['consent'], t: Translate): string {
  const allowed = [
    consent.shareWithSchools && t('dossier.values.share.schools'),
    consent.shareWithOtherRegions && t('dossier.values.share.regions'),
    consent.newsletter && t('dossier.values.share.newsletter'),
  ].filter(Boolean);
  return allowed.join(', ') || t('dossier.values.share.none');
}
