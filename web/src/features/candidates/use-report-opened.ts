import { useEffect } from 'react';
import { reportOpened } from '../../data/reports.ts';
import { useSession } from '../../data/session.ts';

/** Tells the audit log that somebody looks at a dossier, once it can be seen; nobody waits for that. */
export function useReportOpened(candidateId: string | undefined): void {
  const { regionId } = useSession();
  useEffect(() => {
    if (candidateId) reportOpened(regionId, candidateId);
  }, [regionId, candidateId]);
}
