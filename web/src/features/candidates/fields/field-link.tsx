// Values that lead somewhere: to a mail program, a phone, a website.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DossierField } from './field.ts';

export function linkOf({ id }: DossierField, candidate: Candidate): ReactNode | undefined {
  const { email, phone, phoneE164, linkedinUrl } = candidate;
  if (id === 'email') return <Email address={email} />;
  if (id === 'phone' && phone) return <Out href={`tel:${phoneE164 ?? phone}`}>{phone}</Out>;
  if (id === 'linkedin' && linkedinUrl)
    return <Out href={linkedinUrl}>{linkedinUrl.replace(/^https?:\/\/(www\.)?/i, '')}</Out>;
  return undefined;
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
