// Whether the person who is signed in gave a second factor. The security rules look at the same claim of the token.
import { queryOptions } from '@tanstack/react-query';
import { getIdTokenResult, multiFactor, reload, type User } from 'firebase/auth';
import { firebase } from './firebase.ts';
import { refusalOf } from './sign-in.ts';

/** `known`: the account has one, but this sign-in was before that. */
export type SecondFactor = 'given' | 'known' | 'none';

export const secondFactorKey = (uid: string) => ['second-factor', uid];

export const secondFactorQuery = (uid: string) =>
  queryOptions({
    queryKey: secondFactorKey(uid),
    queryFn: secondFactorNow,
    retry: false,
    networkMode: 'always',
  });

async function secondFactorNow(): Promise<SecondFactor> {
  const user = firebase().auth.currentUser;
  if (!user) return 'none';
  try {
    const { signInSecondFactor } = await getIdTokenResult(user);
    if (signInSecondFactor) return 'given';
    // It may have been set up elsewhere meanwhile.
    await reload(user);
    return hasSecondFactor(user) ? 'known' : 'none';
  } catch (error) {
    if (refusalOf(error) !== 'no_connection') throw error;
    // Without a connection nothing new can be read; who has one gave it when signing in.
    return hasSecondFactor(user) ? 'given' : 'none';
  }
}

export function hasSecondFactor(user: User): boolean {
  return multiFactor(user).enrolledFactors.length > 0;
}
