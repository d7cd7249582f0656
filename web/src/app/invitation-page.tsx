import { InvitationPage } from '../features/invitation/invitation-page.tsx';
import { SignInPart } from '../features/sign-in/sign-in-part.tsx';

/** Accepting an invitation with the ways of signing in that there are. */
export function InvitationPageWithSignIn() {
  return <InvitationPage SignIn={SignInPart} />;
}
