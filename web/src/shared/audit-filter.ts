// The filter of the audit log as it stands in the address; a dossier links with it.
import { type AuditFilter, auditFilterSchema } from '@instroom/domain/audit/commands.ts';
import { z } from 'zod';

const { byUid, candidateId, kind, from, to } = auditFilterSchema.shape;

/** A value that is not known, in an old or mistyped address, is ignored. */
export const auditSearchSchema = z.object({
  wie: byUid.catch(undefined),
  kandidaat: candidateId.catch(undefined),
  wat: kind.catch(undefined),
  van: from.catch(undefined),
  tot: to.catch(undefined),
});
export type AuditSearch = z.infer<typeof auditSearchSchema>;
export type AuditFilterName = keyof AuditSearch;

export function filterOf({ wie, kandidaat, wat, van, tot }: AuditSearch): AuditFilter {
  return {
    ...(wie && { byUid: wie }),
    ...(kandidaat && { candidateId: kandidaat }),
    ...(wat && { kind: wat }),
    ...(van && { from: van }),
    ...(tot && { to: tot }),
  };
}
