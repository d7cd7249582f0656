import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { renewSession } from '../../data/auth.ts';
import { paths } from '../../paths.ts';
import { sendAcceptInvitation } from './invitation-commands.ts';

/** Accepts, and goes on to the region. The address of this page with its secret does not stay in the history. */
export function useAccept(token: string) {
  const router = useRouter();
  return useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const { regionId } = await sendAcceptInvitation(token);
      // The address counts as proven now; without a connection the session learns that later.
      await renewSession().catch(() => undefined);
      await router.navigate({ to: paths.region, params: { regionId }, replace: true });
    },
  });
}
