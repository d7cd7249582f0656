// Values that lead somewhere: to a mail program, a phone, a website.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { organizationOfProgramme, useProgramme } from '../../../shared/network/find-in-network.ts';
import type { DossierField } from './field.ts';

export function linkOf({ id }: DossierField, candidate: Candidate): ReactNode | undefined {
  const { email, phone, phoneE164, linkedinUrl } = candidate;
  if (id === 'email') return <Email address={email} />;
  if (id === 'phone' && phone) return <Out href={`tel:${phoneE164 ?? phone}`}>{phone}</Out>;
  if (id === 'linkedin' && linkedinUrl)
    return <Out href={linkedinUrl}>{linkedinUrl.replace(/^https?:\/\/(www\.)?/i, '')}</Out>;
  if (id === 'program' && candidate.programId) return <Programme programId={candidate.programId} />;
  const { employerOrgId, employerName } = candidate;
  if (id === 'employer' && employerOrgId)
    return <Organization orgId={employerOrgId}>{employerName ?? employerOrgId}</Organization>;
  return undefined;
}

function Programme({ programId }: { programId: string }) {
  const { t } = useTranslation('editing');
  const programme = useProgramme(programId);
  if (!programme) return t('unknownProgramme');
  return (
    <>
      {programme.name},{' '}
      <Organization orgId={organizationOfProgramme(programId)}>{programme.detail}</Organization>
    </>
  );
}

function Organization({ orgId, children }: { orgId: string; children: ReactNode }) {
  const { regionId } = useSession();
  return (
    <Anchor
      inherit
      renderRoot={(props) => (
        <Link {...props} to={paths.organization} params={{ regionId, orgId }} />
      )}
    >
      {children}
    </Anchor>
  );
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
