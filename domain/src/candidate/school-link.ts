// What a candidate has to do with a school, `regions/{r}/schoolLinks/{candidateId}_{orgId}`: at most one per school. It lies
// beside the candidates, so that both sides are found by one query.
import { z } from 'zod';
import type { OrganizationKind } from '../codes/organization-kind.ts';
import { type SchoolLinkStatus, schoolLinkStatusSchema } from '../codes/school-link-status.ts';
import type { ErrorCode } from '../errors.ts';
import { instantSchema } from '../instant.ts';
import { maskBsn } from './bsn.ts';
import type { Candidate } from './candidate.ts';

export const schoolLinkSchema = z.object({
  schemaVersion: z.literal(1),
  candidateId: z.string(),
  orgId: z.string(),
  /** As it was called when the link last changed: an organization may leave the region's network. */
  orgName: z.string().min(1).max(300),
  locationKey: z.string().max(100).optional(),
  /** Whom to speak to there; a contact of the region's network. */
  contactId: z.string().max(100).optional(),
  status: schoolLinkStatusSchema,
  statusSince: instantSchema,
  note: z.string().trim().min(1).max(1000).optional(),
  /** Who proposed the candidate there. */
  introducedBy: z.string(),
  createdAt: instantSchema,
  createdBy: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
});
export type SchoolLink = z.infer<typeof schoolLinkSchema>;

export const schoolLinkId = (candidateId: string, orgId: string) => `${candidateId}_${orgId}`;

/** Absent means unchanged; null takes it away. */
export const schoolLinkPatchSchema = z.object({
  status: schoolLinkStatusSchema.optional(),
  locationKey: schoolLinkSchema.shape.locationKey.unwrap().min(1).nullable().optional(),
  contactId: schoolLinkSchema.shape.contactId.unwrap().min(1).nullable().optional(),
  note: schoolLinkSchema.shape.note.unwrap().nullable().optional(),
});
export type SchoolLinkPatch = z.infer<typeof schoolLinkPatchSchema>;
const patchFields = ['status', 'locationKey', 'contactId', 'note'] as const;

/** The links of one candidate, by organization. */
export type SchoolLinks = ReadonlyMap<string, SchoolLink>;

export const isDeclined = (status: SchoolLinkStatus) =>
  status === 'declined_school' || status === 'declined_candidate';

/** With how many schools a candidate is in contact: `candidate.schoolCount`. */
export function countSchools(links: SchoolLinks): number {
  return [...links.values()].filter(({ status }) => !isDeclined(status)).length;
}

/** Where somebody can come to work or learn. */
export function takesCandidates(kind: OrganizationKind): boolean {
  return kind !== 'desk' && kind !== 'other';
}

type Standing = Pick<Candidate, 'phase' | 'restricted'>;
/** What is known of the organization: of its locations the keys. */
type School = { orgId: string; name: string; kind: OrganizationKind; locationKeys: string[] };
type Wish = {
  change: SchoolLinkPatch;
  /** What stood there when the editor began; absent where the school is proposed for the first time. */
  before?: SchoolLinkPatch | undefined;
};
type Setting = {
  candidateId: string;
  candidate: Standing;
  links: SchoolLinks;
  school: School;
  uid: string;
  now: Date;
};
type Refused = { ok: false; code: ErrorCode };
/** `fields`: the names of what changed; none where everything stood there already. */
export type LinkDecision = { ok: true; link: SchoolLink; fields: string[] } | Refused;

/** What becomes of the link with a school. Whether a contact works there is for who can look that up. */
export function changeLink(wish: Wish, setting: Setting): LinkDecision {
  const { candidate, links, school } = setting;
  const { change, before } = wish;
  const stored = links.get(school.orgId);
  const refused = (code: ErrorCode): Refused => ({ ok: false, code });
  if (candidate.restricted) return refused('restricted');
  if (!stored && before) return refused('not_found');
  if (stored && !before) return refused('school_known_already');
  if (!stored && !takesCandidates(school.kind)) return refused('not_a_school');
  if (stored && before && isOutdated(stored, change, before)) return refused('changed_meanwhile');
  if (change.locationKey && !school.locationKeys.includes(change.locationKey))
    return refused('location_unknown');

  const link = changed(stored ?? newLink(setting), change, setting);
  const fields = stored ? changedFields(stored, link) : presentFields(link);
  if (fields.includes('status')) {
    const code = refusalOfStatus(link, setting);
    if (code) return refused(code);
  }
  return { ok: true, link, fields };
}

/** A link that was removed a moment ago is there again as it was, if that still goes. */
export function restoreLink(
  removed: SchoolLink,
  { candidate, links }: Pick<Setting, 'candidate' | 'links'>,
): LinkDecision {
  if (candidate.restricted) return { ok: false, code: 'restricted' };
  if (links.has(removed.orgId)) return { ok: false, code: 'school_known_already' };
  const code = refusalOfStatus(removed, { candidate, links });
  return code ? { ok: false, code } : { ok: true, link: removed, fields: presentFields(removed) };
}

/** Any status may follow any other: what a school says changes. But there is one match, and who left is not proposed. */
function refusalOfStatus(
  { orgId, status }: SchoolLink,
  { candidate, links }: Pick<Setting, 'candidate' | 'links'>,
): ErrorCode | undefined {
  if (candidate.phase === 'exited' && !isDeclined(status)) return 'candidate_left';
  const others = [...links.values()].filter((link) => link.orgId !== orgId);
  if (status === 'matched' && others.some((link) => link.status === 'matched'))
    return 'already_matched';
  return undefined;
}

/** Whether a colleague wrote something else where the editor wants to write. */
function isOutdated(stored: SchoolLink, change: SchoolLinkPatch, before: SchoolLinkPatch): boolean {
  return patchFields.some((field) => {
    const value = stored[field] ?? null;
    return (
      change[field] !== undefined && value !== (before[field] ?? null) && value !== change[field]
    );
  });
}

function newLink({ candidateId, school, uid, now }: Setting): SchoolLink {
  return {
    schemaVersion: 1,
    candidateId,
    orgId: school.orgId,
    orgName: school.name,
    status: 'suggested',
    statusSince: now,
    introducedBy: uid,
    createdAt: now,
    createdBy: uid,
    updatedAt: now,
    updatedBy: uid,
  };
}

function changed(link: SchoolLink, change: SchoolLinkPatch, setting: Setting): SchoolLink {
  const { school, uid, now } = setting;
  const { status = link.status, locationKey, contactId, note } = change;
  const { locationKey: oldKey, contactId: oldContact, note: oldNote, ...rest } = link;
  return {
    ...rest,
    orgName: school.name,
    status,
    statusSince: status === link.status ? link.statusSince : now,
    ...kept('locationKey', locationKey, oldKey),
    ...kept('contactId', contactId, oldContact),
    ...kept('note', note && maskBsn(note), oldNote),
    updatedAt: now,
    updatedBy: uid,
  };
}

function kept<Field extends string>(field: Field, wish: string | null | undefined, old?: string) {
  const value = wish === undefined ? old : wish;
  return value ? { [field]: value } : {};
}

function changedFields(before: SchoolLink, after: SchoolLink): string[] {
  return patchFields.filter((field) => before[field] !== after[field]);
}

function presentFields(link: SchoolLink): string[] {
  return patchFields.filter((field) => link[field] !== undefined);
}
