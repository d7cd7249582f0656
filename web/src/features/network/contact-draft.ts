// A contact as somebody fills it in.
import { type ContactInput, contactInputSchema } from '@instroom/domain/organization/commands.ts';
import type { Contact, ContactRole } from '@instroom/domain/organization/contact.ts';
import { wordsOfList } from './words-of-list.ts';

export type ContactDraft = {
  name: string;
  email: string;
  phone: string;
  roles: ContactRole[];
  tags: string;
  note: string;
  isActive: boolean;
};

export function draftOf(contact: Contact | undefined, orgId: string | undefined): ContactDraft {
  return {
    name: contact?.name ?? '',
    email: contact?.email ?? '',
    phone: contact?.phone ?? '',
    roles: contact?.roles ?? (orgId ? [{ orgId }] : []),
    tags: contact?.tags.join(', ') ?? '',
    note: contact?.note ?? '',
    isActive: contact?.isActive ?? true,
  };
}

export type DraftProblem = 'name' | 'email' | 'roles' | 'other';
type Read = { ok: true; contact: ContactInput } | { ok: false; problems: DraftProblem[] };

export function readDraft(draft: ContactDraft): Read {
  const { name, email, phone, roles, tags, note, isActive } = draft;
  const parsed = contactInputSchema.safeParse({
    name: name.trim(),
    ...(email.trim() && { email: email.trim() }),
    ...(phone.trim() && { phone: phone.trim() }),
    roles: roles.map(({ orgId, locationKey, title }) => ({
      orgId,
      ...(locationKey && { locationKey }),
      ...(title?.trim() && { title: title.trim() }),
    })),
    tags: wordsOfList(tags),
    ...(note.trim() && { note: note.trim() }),
    isActive,
  });
  if (parsed.success) return { ok: true, contact: parsed.data };
  const problems = parsed.error.issues.map(
    ({ path: [field] }): DraftProblem =>
      field === 'name' || field === 'email' || field === 'roles' ? field : 'other',
  );
  return { ok: false, problems };
}
