// Who a candidate is and how far the training is, in words.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { municipalities } from '@instroom/domain/codes/municipality.ts';
import { sources } from '@instroom/domain/codes/source.ts';
import { suitabilityStatuses } from '@instroom/domain/codes/suitability-status.ts';
import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Fact } from '../../ui/facts.tsx';
import { formatLongDay, formatNumber, formatStoredDay } from '../../ui/format.ts';
import { optional, type Translate } from './facts-of-wishes.ts';

export function contactFacts(candidate: Candidate, t: Translate): Fact[] {
  const { email, phone, phoneE164, address, municipalityCode, birthYear, linkedinUrl } = candidate;
  const street = [address?.street, address?.houseNumber].filter(Boolean).join(' ');
  const city = [address?.zip, address?.city].filter(Boolean).join(' ');
  return [
    { label: t('dossier.fields.email'), value: <Email address={email} /> },
    {
      label: t('dossier.fields.phone'),
      value: phone && <Out href={`tel:${phoneE164 ?? phone}`}>{phone}</Out>,
    },
    { label: t('dossier.fields.address'), value: [street, city].filter(Boolean).join(', ') },
    { label: t('dossier.fields.municipality'), value: optional(municipalities, municipalityCode) },
    { label: t('dossier.fields.birthYear'), value: birthYear },
    {
      label: t('dossier.fields.linkedin'),
      value: linkedinUrl && isWebAddress(linkedinUrl) && (
        <Out href={linkedinUrl}>{linkedinUrl}</Out>
      ),
    },
  ];
}

export function trainingFacts(candidate: Candidate, t: Translate): Fact[] {
  const { suitability, vog, programStart, expectedEnd, contractStart, fte } = candidate;
  return [
    {
      label: t('dossier.fields.suitability'),
      value: optional(suitabilityStatuses, suitability?.status),
    },
    { label: t('dossier.fields.vog'), value: vog && vogText(vog, t) },
    {
      label: t('dossier.fields.programStart'),
      value: programStart && formatStoredDay(programStart),
    },
    { label: t('dossier.fields.expectedEnd'), value: expectedEnd && formatStoredDay(expectedEnd) },
    { label: t('dossier.fields.employer'), value: candidate.employerName },
    {
      label: t('dossier.fields.contractStart'),
      value: contractStart && formatStoredDay(contractStart),
    },
    {
      label: t('dossier.fields.fte'),
      value: fte === undefined ? undefined : t('dossier.values.fte', { number: formatNumber(fte) }),
    },
  ];
}

export function recordFacts(candidate: Candidate, owner: string | undefined, t: Translate): Fact[] {
  const { source, sourceDetail } = candidate;
  const from = optional(sources, source);
  return [
    { label: t('dossier.fields.owner'), value: owner },
    {
      label: t('dossier.fields.source'),
      value: sourceDetail ? `${from} (${sourceDetail})` : from,
    },
    { label: t('dossier.fields.createdAt'), value: formatLongDay(candidate.createdAt) },
  ];
}

function vogText({ seen, date }: NonNullable<Candidate['vog']>, t: Translate): string {
  if (!seen) return t('dossier.values.notSeen');
  return date
    ? t('dossier.values.seenOn', { date: formatStoredDay(date) })
    : t('dossier.values.seen');
}

/** A long address breaks before its at sign. */
function Email({ address }: { address: string }) {
  const [name, ...domain] = address.split('@');
  return (
    <Out href={`mailto:${address}`}>
      {name}
      <wbr />@{domain.join('@')}
    </Out>
  );
}

function Out({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Anchor href={href} inherit>
      {children}
    </Anchor>
  );
}

/** A stored address may be anything that looks like one, also `javascript:`. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
