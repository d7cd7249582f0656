import { useState } from 'react';
import { type ContactDraft, type ContactRefusals, readContact } from './contact-draft.ts';

/** What is being typed of a contact, what is wrong with it, and whether all of its fields are shown. */
export function useContactForm(first: ContactDraft, { isWhole: isFirstWhole = false } = {}) {
  const [draft, setDraft] = useState(first);
  const [refusals, setRefusals] = useState<ContactRefusals>({});
  const [isWhole, setWhole] = useState(isFirstWhole);
  return {
    /** The contact; nothing where it is refused, which then stands at the fields. */
    read: (setting: Parameters<typeof readContact>[1]) => {
      const read = readContact(draft, setting);
      if (!read.ok) setRefusals(read.refusals);
      return read.ok ? read.contact : undefined;
    },
    startAnew: (next: ContactDraft) => {
      setDraft(next);
      setRefusals({});
      setWhole(isFirstWhole);
    },
    fields: {
      draft,
      refusals,
      isWhole,
      onWholeChange: setWhole,
      onChange: (changes: Partial<ContactDraft>) => {
        setDraft({ ...draft, ...changes });
        setRefusals({});
      },
    },
  };
}
