// What a region knows of a closed organization, as it is written at the one in its place.
import type { Contact } from './contact.ts';
import type { OrgNote, Overlay } from './overlay.ts';

type Kept = {
  overlay: Overlay | undefined;
  notes: ReadonlyMap<string, OrgNote>;
  contacts: ReadonlyMap<string, Contact>;
};
type Target = { overlay: Overlay; noteIds: readonly string[] };
type Copying = { from: string; to: string; uid: string; now: Date };

export type Copied = {
  overlay: Overlay;
  notes: Map<string, OrgNote>;
  contacts: Map<string, Contact>;
  /** How many tags came along. */
  tags: number;
};

const mostTags = 20;
const mostRoles = 10;

/** What was copied before is not copied again; a contact who cannot have one more role is left as it is. */
export function copyOf(
  { overlay, notes, contacts }: Kept,
  target: Target,
  { from, to, uid, now }: Copying,
): Copied {
  const tags = [...new Set([...target.overlay.tags, ...(overlay?.tags ?? [])])].slice(0, mostTags);
  const ownerUid = target.overlay.ownerUid ?? overlay?.ownerUid;
  return {
    overlay: {
      ...target.overlay,
      tags,
      ...(ownerUid && { ownerUid }),
      updatedAt: now,
      updatedBy: uid,
    },
    tags: tags.length - target.overlay.tags.length,
    // Who wrote it and when stays: it is the same note, about the same school in people's minds.
    notes: new Map(
      [...notes]
        .map(([id, note]): [string, OrgNote] => [noteIdAt(to, id), { ...note, orgId: to }])
        .filter(([id]) => !target.noteIds.includes(id)),
    ),
    contacts: new Map(
      [...contacts].flatMap(([id, contact]): [string, Contact][] => {
        const moved = withRolesAt(contact, { from, to });
        return moved ? [[id, { ...moved, updatedAt: now, updatedBy: uid }]] : [];
      }),
    ),
  };
}

/** Follows from both, so that copying twice is copying once. A copy of a copy keeps the first one's id. */
function noteIdAt(orgId: string, noteId: string): string {
  return `${noteId.split('~')[0]}~${orgId}`;
}

/** Without a location: that of the closed one is not that of the other. */
function withRolesAt(
  contact: Contact,
  { from, to }: Pick<Copying, 'from' | 'to'>,
): Contact | undefined {
  if (contact.orgIds.includes(to)) return undefined;
  const titles = contact.roles.filter(({ orgId }) => orgId === from).map(({ title }) => title);
  const added = [...new Set(titles)].map((title) => ({ orgId: to, ...(title && { title }) }));
  const roles = [...contact.roles, ...added];
  if (added.length === 0 || roles.length > mostRoles) return undefined;
  return { ...contact, roles, orgIds: [...contact.orgIds, to] };
}
