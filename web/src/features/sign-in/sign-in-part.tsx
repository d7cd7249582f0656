import { type ReactNode, useState } from 'react';
import { ResetForm } from './reset-form.tsx';
import { SignInForm } from './sign-in-form.tsx';

type Props = { heading: ReactNode; email: string; onSignedIn: () => Promise<void> };

/** Signing in as part of a page that is about something else, by somebody whose address is known. */
export function SignInPart({ heading, email, onSignedIn }: Props) {
  const [forgotten, setForgotten] = useState(false);
  const [filled, setFilled] = useState({ email, password: '' });
  if (forgotten)
    return <ResetForm email={email} headingOrder={2} onBack={() => setForgotten(false)} />;
  return (
    <SignInForm
      heading={heading}
      values={filled}
      emailIsFixed
      onChange={setFilled}
      onForgotten={() => setForgotten(true)}
      onSignedIn={onSignedIn}
    />
  );
}
