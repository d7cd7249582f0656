import type { RecordedContact } from '@instroom/domain/candidate/contact.ts';
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { interactionKinds } from '@instroom/domain/codes/interaction-kind.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../ui/format.ts';
import type { ListedCandidate } from '../sorted-table.ts';
import { type ContactRefusals, draftOfContact, readContact } from './contact-draft.ts';
import { ContactForm } from './contact-form.tsx';
import type { Say } from './said.tsx';
import { useSaveContact } from './use-contact.ts';

type Props = {
  id: string;
  contact: RecordedContact;
  candidate: ListedCandidate;
  onClose: () => void;
  say: Say;
};

/** Corrects a contact where it stands. */
export function ChangeContact({ id, contact, candidate, onClose, say }: Props) {
  const { t } = useTranslation(['timeline', 'editing']);
  const [draft, setDraft] = useState(() => draftOfContact(contact));
  const [refusals, setRefusals] = useState<ContactRefusals>({});
  const [isWhole, setWhole] = useState(true);
  const save = useSaveContact(candidate);
  const submit = () => {
    const { byUid } = contact;
    const read = readContact(draft, { byUid, now: new Date(), before: contact });
    if (!read.ok) return setRefusals(read.refusals);
    void save(id, read.contact, read.contact.summary);
    say({
      text: t('timeline:quick.changed'),
      undo: () => void save(id, contact, contact.summary),
    });
    onClose();
  };
  return (
    <ContactForm
      label={t('timeline:changeLabel', {
        kind: labelOf(interactionKinds, contact.kind),
        when: formatMoment(contact.at),
      })}
      draft={draft}
      refusals={refusals}
      submitLabel={t('editing:save')}
      isWhole={isWhole}
      onWholeChange={setWhole}
      onChange={(changes) => {
        setDraft({ ...draft, ...changes });
        setRefusals({});
      }}
      onSubmit={submit}
      onCancel={onClose}
    />
  );
}
