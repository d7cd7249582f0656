// A link with a school as somebody fills it in: empty text where there is nothing.
import type { SchoolLink, SchoolLinkPatch } from '@instroom/domain/candidate/school-link.ts';
import type { SchoolLinkStatus } from '@instroom/domain/codes/school-link-status.ts';

export type LinkDraft = {
  status: SchoolLinkStatus;
  locationKey: string;
  contactId: string;
  note: string;
};

export function draftOf(link: SchoolLink | undefined): LinkDraft {
  return {
    status: link?.status ?? 'suggested',
    locationKey: link?.locationKey ?? '',
    contactId: link?.contactId ?? '',
    note: link?.note ?? '',
  };
}

/** What is to change; of a new link everything that was filled in. */
export function changeIn(draft: LinkDraft, link: SchoolLink | undefined): SchoolLinkPatch {
  const was = draftOf(link);
  const note = draft.note.trim();
  const { status, locationKey, contactId } = draft;
  return {
    ...((!link || status !== was.status) && { status }),
    ...(locationKey !== was.locationKey && { locationKey: locationKey || null }),
    ...(contactId !== was.contactId && { contactId: contactId || null }),
    ...(note !== was.note && { note: note || null }),
  };
}
