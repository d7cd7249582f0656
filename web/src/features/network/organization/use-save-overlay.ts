import type { OverlayPatch } from '@instroom/domain/organization/commands.ts';
import { useSession } from '../../../data/session.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { sendSaveOverlay } from '../network-commands.ts';

type Wish = {
  patch: OverlayPatch;
  /** What stood there, of what is replaced as a whole: a colleague's newer word is not written over. */
  before?: OverlayPatch;
};

export function useSaveOverlay(orgId: string) {
  const { regionId } = useSession();
  return useCommand((commandId, { patch, before = {} }: Wish) =>
    sendSaveOverlay({ regionId, orgId, commandId, patch, before }),
  );
}
