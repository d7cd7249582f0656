// An edit of what a region adds to an organization: what it becomes, which fields that changes, or why it may not.
import { containsBsn } from '../candidate/bsn.ts';
import type { ErrorCode } from '../errors.ts';
import { canonicalText } from '../reference/canonical-text.ts';
import type { OverlayPatch } from './commands.ts';
import type { Overlay } from './overlay.ts';

export type PatchedOverlay =
  | { ok: true; overlay: Overlay; fields: string[] }
  | { ok: false; code: ErrorCode };

/** `before`: what the editor saw of the fields where a colleague's newer word must not be lost. */
export function applyPatch(
  overlay: Overlay,
  { patch, before }: { patch: OverlayPatch; before: OverlayPatch },
  { uid, now }: { uid: string; now: Date },
): PatchedOverlay {
  if (textsOf(patch).some(containsBsn)) return { ok: false, code: 'contains_bsn' };
  const wanted = tidy(patch);
  const seen = tidy(before);
  const fields = fieldsOf(patch).filter(
    (field) => !isSame(wanted[field], standing(overlay, field)),
  );
  const isStale = fields.some(
    (field) => before[field] !== undefined && !isSame(seen[field], standing(overlay, field)),
  );
  if (isStale) return { ok: false, code: 'changed_meanwhile' };
  const { ownerUid: ownerBefore, ...others } = overlay;
  const ownerUid = wanted.ownerUid === undefined ? ownerBefore : wanted.ownerUid;
  return {
    ok: true,
    fields,
    overlay: {
      ...others,
      tags: wanted.tags ?? overlay.tags,
      isParticipating: wanted.isParticipating ?? overlay.isParticipating,
      isHidden: wanted.isHidden ?? overlay.isHidden,
      openPositions: wanted.openPositions ?? overlay.openPositions,
      programmesOff: wanted.programmesOff ?? overlay.programmesOff,
      ...(ownerUid && { ownerUid }),
      updatedAt: now,
      updatedBy: uid,
    },
  };
}

function fieldsOf(patch: OverlayPatch): (keyof OverlayPatch)[] {
  const known = [
    'tags',
    'ownerUid',
    'isParticipating',
    'isHidden',
    'openPositions',
    'programmesOff',
  ] as const;
  return known.filter((field) => patch[field] !== undefined);
}

function standing(overlay: Overlay, field: keyof OverlayPatch): unknown {
  return overlay[field] ?? null;
}

/** Each tag and each programme once; a note that says nothing is none. */
function tidy({ tags, programmesOff, openPositions, ...rest }: OverlayPatch): OverlayPatch {
  return {
    ...rest,
    ...(tags && { tags: [...new Set(tags)] }),
    ...(programmesOff && { programmesOff: [...new Set(programmesOff)].sort() }),
    ...(openPositions && {
      openPositions: openPositions.map(({ subject, fte, isOpenToLateral, note }) => ({
        subject,
        ...(fte !== undefined && { fte }),
        isOpenToLateral,
        ...(note && { note }),
      })),
    }),
  };
}

function textsOf({ tags = [], openPositions = [] }: OverlayPatch): string[] {
  return [...tags, ...openPositions.flatMap(({ note }) => note ?? [])];
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalText(one) === canonicalText(other);
}
