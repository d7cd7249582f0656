// What the list knows of an organization without opening it: kept by every command that changes something, so that it
// always is what counting anew would give (`marksOf`).
import type { Contact } from './contact.ts';
import type { OrgMark, OrgNote, Overlay } from './overlay.ts';

export type Marks = Record<string, OrgMark>;

/** Without what is empty: most of ten thousand organizations have little. */
export function markWithOverlay(mark: OrgMark, overlay: Overlay): OrgMark {
  const { contactCount, noteCount, sourceChangedOn } = mark;
  return tidy({
    name: overlay.overrides.name?.value,
    tags: overlay.tags,
    ownerUid: overlay.ownerUid,
    isParticipating: overlay.isParticipating,
    isHidden: overlay.isHidden,
    programmesOff: overlay.programmesOff,
    openPositions: overlay.openPositions.map(({ note: _note, ...position }) => position),
    contactCount,
    noteCount,
    sourceChangedOn,
  });
}

export function markWithCount(
  mark: OrgMark,
  { notes = 0, contacts = 0 }: { notes?: number; contacts?: number },
): OrgMark {
  return tidy({
    ...mark,
    noteCount: Math.max(0, (mark.noteCount ?? 0) + notes),
    contactCount: Math.max(0, (mark.contactCount ?? 0) + contacts),
  });
}

/** Without a day: nothing of the source waits to be looked at. */
export function markWithSourceChange(mark: OrgMark, day: string | undefined): OrgMark {
  return tidy({ ...mark, sourceChangedOn: day });
}

/** An organization of which nothing is left to mark goes from the list of marks. */
export function withMark(marks: Marks, orgId: string, mark: OrgMark): Marks {
  const { [orgId]: _before, ...others } = marks;
  return Object.keys(mark).length === 0 ? others : { ...others, [orgId]: mark };
}

/** By counting anew; all but the day on which a source changed, which only the import knows. */
export function marksOf(
  overlays: Record<string, Overlay>,
  notes: readonly Pick<OrgNote, 'orgId'>[],
  contacts: readonly Pick<Contact, 'orgIds'>[],
): Marks {
  let marks: Marks = {};
  const change = (orgId: string, to: (mark: OrgMark) => OrgMark) => {
    marks = withMark(marks, orgId, to(marks[orgId] ?? {}));
  };
  for (const [orgId, overlay] of Object.entries(overlays))
    change(orgId, (mark) => markWithOverlay(mark, overlay));
  for (const { orgId } of notes) change(orgId, (mark) => markWithCount(mark, { notes: 1 }));
  for (const { orgIds } of contacts)
    for (const orgId of orgIds) change(orgId, (mark) => markWithCount(mark, { contacts: 1 }));
  return marks;
}

type Loose = { [Field in keyof OrgMark]: OrgMark[Field] | undefined };
function tidy(mark: Loose): OrgMark {
  const kept = Object.entries(mark).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(kept);
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === false ||
    value === 0 ||
    (Array.isArray(value) && value.length === 0)
  );
}
