import type { SignInRequestKind } from '@instroom/domain/account/sign-in-request.ts';
import { type ReactNode, useState } from 'react';
import { MailRequestForm } from './mail-request-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

type Props = { heading: ReactNode; email: string; onSignedIn: () => Promise<void> };

/** Signing in as part of a page that is about something else, by somebody whose address is known. */
export function SignInPart({ heading, email, onSignedIn }: Props) {
  const [mail, setMail] = useState<SignInRequestKind>();
  const [filled, setFilled] = useState({ email, password: '' });
  if (mail)
    return (
      <MailRequestForm
        key={mail}
        kind={mail}
        email={email}
        headingOrder={2}
        onBack={() => setMail(undefined)}
      />
    );
  return (
    <SignInForm
      heading={heading}
      values={filled}
      emailIsFixed
      onChange={setFilled}
      onMail={setMail}
      onSignedIn={onSignedIn}
    />
  );
}
