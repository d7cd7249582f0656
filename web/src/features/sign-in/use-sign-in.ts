import { useState } from 'react';
import { currentAccount } from '../../data/auth.ts';
import { keepOnDevice } from '../../data/own-device.ts';
import { useSigningIn } from '../../shared/use-signing-in.ts';

/** Signing in on one of the pages for it, where somebody may say that this is his or her own workplace. */
export function useSignIn(onSignedIn: () => Promise<void>) {
  const [ownDevice, setOwnDevice] = useState(false);
  const signingIn = useSigningIn(() => {
    const uid = currentAccount()?.uid;
    if (ownDevice && uid) keepOnDevice(uid);
    return onSignedIn();
  });
  return { ...signingIn, ownDevice, setOwnDevice };
}
