// Changing what a candidate has to do with schools, and the way back from each change.
import type { SchoolLink, SchoolLinkPatch } from '@instroom/domain/candidate/school-link.ts';
import { useSession } from '../../../data/session.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { sendRemoveSchoolLink, sendSaveSchoolLink, sendUndoRemoval } from './school-commands.ts';

type Save = { orgId: string; change: SchoolLinkPatch; before?: SchoolLinkPatch };

export function useLinks(candidateId: string) {
  const { regionId } = useSession();
  const about = { regionId, candidateId };
  const save = useCommand((commandId, wish: Save) =>
    sendSaveSchoolLink({ ...about, commandId, ...wish }),
  );
  const remove = useCommand(async (commandId, orgId: string) => {
    await sendRemoveSchoolLink({ ...about, commandId, orgId });
    return commandId;
  });
  const undoRemoval = useCommand((commandId, removalId: string) =>
    sendUndoRemoval({ ...about, commandId, removalId }),
  );
  return {
    save,
    remove,
    restore: (removalId: string) => undoRemoval.mutateAsync(removalId),
  };
}
export type Links = ReturnType<typeof useLinks>;

/** What stands in a link, of the fields that a change names; null where there is nothing. */
export function standingIn(link: SchoolLink, change: SchoolLinkPatch): SchoolLinkPatch {
  return {
    ...(change.status !== undefined && { status: link.status }),
    ...(change.locationKey !== undefined && { locationKey: link.locationKey ?? null }),
    ...(change.contactId !== undefined && { contactId: link.contactId ?? null }),
    ...(change.note !== undefined && { note: link.note ?? null }),
  };
}
