// What a candidate wants and brings, in words.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { audiences } from '@instroom/domain/codes/audience.ts';
import { type CodeItem, labelOf } from '@instroom/domain/codes/code-list.ts';
import { jobRoles } from '@instroom/domain/codes/job-role.ts';
import { priorEducations } from '@instroom/domain/codes/prior-education.ts';
import { qualifications } from '@instroom/domain/codes/qualification.ts';
import { routes } from '@instroom/domain/codes/route.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import type { TFunction } from 'i18next';
import type { Fact } from '../../ui/facts.tsx';
import { formatNumber, formatStoredDay } from '../../ui/format.ts';

export type Translate = TFunction<'candidates'>;

export function wishFacts(candidate: Candidate, t: Translate): Fact[] {
  const { primarySector, chosenRoute, availableFrom, hoursPerWeek, maxTravelKm } = candidate;
  return [
    { label: t('dossier.fields.primarySector'), value: optional(sectors, primarySector) },
    { label: t('dossier.fields.sectors'), value: all(sectors, candidate.sectors) },
    { label: t('dossier.fields.subjects'), value: all(subjects, candidate.subjects) },
    { label: t('dossier.fields.jobRoles'), value: all(jobRoles, candidate.jobRoles) },
    {
      label: t('dossier.fields.qualificationsSought'),
      value: all(qualifications, candidate.qualificationsSought),
    },
    { label: t('dossier.fields.chosenRoute'), value: optional(routes, chosenRoute) },
    { label: t('dossier.fields.routes'), value: all(routes, candidate.routes) },
    {
      label: t('dossier.fields.availableFrom'),
      value: availableFrom && formatStoredDay(availableFrom),
    },
    {
      label: t('dossier.fields.hoursPerWeek'),
      value: hoursPerWeek && t('dossier.values.hours', { number: formatNumber(hoursPerWeek) }),
    },
    {
      label: t('dossier.fields.maxTravelKm'),
      value: maxTravelKm && t('dossier.values.km', { number: formatNumber(maxTravelKm) }),
    },
    { label: t('dossier.fields.preferredCities'), value: candidate.preferredCities.join(', ') },
    { label: t('dossier.fields.motivation'), value: candidate.motivation },
  ];
}

export function backgroundFacts(candidate: Candidate, t: Translate): Fact[] {
  const { audience, priorEducation, diplomaCountry } = candidate;
  return [
    { label: t('dossier.fields.audience'), value: optional(audiences, audience) },
    { label: t('dossier.fields.priorEducation'), value: optional(priorEducations, priorEducation) },
    { label: t('dossier.fields.priorEducationField'), value: candidate.priorEducationField },
    {
      label: t('dossier.fields.diplomaCountry'),
      value: diplomaCountry && t(`dossier.values.diploma.${diplomaCountry}`),
    },
    {
      label: t('dossier.fields.qualificationsHeld'),
      value: all(qualifications, candidate.qualificationsHeld),
    },
    { label: t('dossier.fields.currentJobSector'), value: candidate.currentJobSector },
    { label: t('dossier.fields.workExperience'), value: candidate.workExperience },
  ];
}

export function optional(list: readonly CodeItem[], code: string | undefined): string | undefined {
  return code && labelOf(list, code);
}

export function all(list: readonly CodeItem[], codes: readonly string[]): string {
  return codes.map((code) => labelOf(list, code)).join(', ');
}
