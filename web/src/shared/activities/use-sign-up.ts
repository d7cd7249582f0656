import type { SignUpCandidateCommand } from '@instroom/domain/activity/commands.ts';
import { useSession } from '../../data/session.ts';
import { useCommand } from '../use-command.ts';
import { sendCancelRegistration, sendSignUp } from './activity-commands.ts';

type Wish = Pick<SignUpCandidateCommand, 'activityId' | 'candidateId' | 'atTheDoor'>;

/** Signing people up and cancelling that, and the way back from it. */
export function useSignUp() {
  const { regionId } = useSession();
  const signUp = useCommand((commandId, wish: Wish) =>
    sendSignUp({ regionId, commandId, ...wish }),
  );
  const cancel = useCommand(async (commandId, registrationId: string) => {
    await sendCancelRegistration({ regionId, commandId, registrationId });
    return commandId;
  });
  return {
    signUp,
    cancel,
    /** `commandId`: the cancelling that is taken back; in time, the place is still there. */
    restore: (commandId: string, registrationId: string) =>
      sendCancelRegistration({ regionId, commandId, registrationId, undo: true }),
  };
}
