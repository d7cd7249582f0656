// What the log shows is wholly in the address: it can be shared, and going back always works.
import { useNavigate, useSearch } from '@tanstack/react-router';
import {
  type AuditFilterName,
  type AuditSearch,
  auditSearchSchema,
} from '../../shared/audit-filter.ts';

export type AuditChange = Partial<Record<AuditFilterName, string | undefined>>;
export type AuditSearching = {
  search: AuditSearch;
  change: (changed: AuditChange) => void;
  clear: () => void;
};

/** Of the page that is open: that of a region, or that of the platform. */
export function useAuditSearch(): AuditSearching {
  const search = auditSearchSchema.parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const show = (next: AuditChange) =>
    void navigate({ to: '.', search: auditSearchSchema.parse(given(next)) });
  return {
    search,
    change: (changed) => show({ ...search, ...changed }),
    clear: () => show({}),
  };
}

function given(search: AuditChange): AuditChange {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value));
}
