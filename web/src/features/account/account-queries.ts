// What Authentication knows of the person who is signed in.
import { queryOptions } from '@tanstack/react-query';
import { multiFactor, reload } from 'firebase/auth';
import { firebase } from '../../data/firebase.ts';

export interface AccountFacts {
  name: string | undefined;
  email: string;
  isVerified: boolean;
  /** Of Authentication: `password`, `google.com`, … */
  ways: string[];
  /** When the second factor was set up. */
  secondFactorSince: Date | undefined;
}

export const accountKey = ['account'];

export const accountQuery = queryOptions({
  queryKey: accountKey,
  queryFn: accountNow,
  retry: false,
  networkMode: 'always',
});

async function accountNow(): Promise<AccountFacts> {
  const user = firebase().auth.currentUser;
  if (!user) throw new Error('asked while nobody is signed in');
  // It may have been changed in another browser.
  await reload(user);
  const [factor] = multiFactor(user).enrolledFactors;
  return {
    name: user.displayName ?? undefined,
    email: user.email ?? '',
    isVerified: user.emailVerified,
    ways: user.providerData.map(({ providerId }) => providerId),
    secondFactorSince: factor && new Date(factor.enrollmentTime),
  };
}
