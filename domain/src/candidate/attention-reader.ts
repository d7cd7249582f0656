// The attention of a whole region, worked out once for each candidate: the roster keeps the objects of who did not change.
import {
  type AttentionEntry,
  type AttentionReason,
  type AttentionSetting,
  attentionOf,
} from './attention.ts';

/** Of one day and its norms; another day is another reader. */
export function attentionReader(
  setting: AttentionSetting,
): (entry: AttentionEntry) => readonly AttentionReason[] {
  const known = new WeakMap<AttentionEntry, readonly AttentionReason[]>();
  return (entry) => {
    const before = known.get(entry);
    if (before) return before;
    const reasons = attentionOf(entry, setting);
    known.set(entry, reasons);
    return reasons;
  };
}
