// Google, Microsoft or an institution vouches for somebody. The local backend believes what a credential says by itself,
// without a signature; if a later version refuses that, this is the one place to change.
import { type AuthCredential, GoogleAuthProvider, OAuthProvider } from 'firebase/auth';

export interface Vouched {
  email: string;
  /** Whether the provider is sure that the address is this person's. */
  isSure: boolean;
  /** The person's id at the provider. */
  subject: string;
}

export function credentialFrom(
  provider: string,
  { email, isSure, subject }: Vouched,
): AuthCredential {
  const idToken = JSON.stringify({ sub: subject, email, email_verified: isSure });
  return provider === 'google.com'
    ? GoogleAuthProvider.credential(idToken)
    : new OAuthProvider(provider).credential({ idToken });
}
