// Releasing and removing files, and the way back from a removal.
import { useSession } from '../../../data/session.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { sendRelease, sendRemoval, sendUndoRemoval } from './attachment-commands.ts';

type Removal = { attachmentId: string; removalId: string };

export function useAttachments(candidateId: string) {
  const { regionId } = useSession();
  const about = { regionId, candidateId };
  const release = useCommand((commandId, attachmentId: string) =>
    sendRelease({ ...about, commandId, attachmentId }),
  );
  const remove = useCommand(async (commandId, attachmentId: string): Promise<Removal> => {
    await sendRemoval({ ...about, commandId, attachmentId });
    return { attachmentId, removalId: commandId };
  });
  const undoRemoval = useCommand((commandId, removal: Removal) =>
    sendUndoRemoval({ ...about, commandId, ...removal }),
  );
  return { release, remove, restore: (removal: Removal) => undoRemoval.mutateAsync(removal) };
}
export type Attachments = ReturnType<typeof useAttachments>;
