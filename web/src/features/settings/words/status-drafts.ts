// The statuses of a region as they stand on the screen.
import type { OwnStatus } from '@instroom/domain/custom/vocabulary.ts';

/** `id` tells the rows apart; `code` is there once the status was saved, and then its base is fixed. */
export type StatusDraft = {
  id: string;
  code?: string | undefined;
  label: string;
  base: OwnStatus['base'] | undefined;
  active: boolean;
};

export function draftsOf(statuses: readonly OwnStatus[]): StatusDraft[] {
  return statuses.map((status) => ({ ...status, id: status.code }));
}

/** What they mean. A row that was left open is none; half of one is for the schema to refuse. */
export function statusesIn(drafts: readonly StatusDraft[]) {
  const filled = drafts.filter(({ label, base }) => label.trim() !== '' || base);
  return filled.map(({ code, label, base, active }) => ({
    ...(code && { code }),
    label,
    base,
    active,
  }));
}
