import type { RecordedContact } from '@instroom/domain/candidate/contact.ts';
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { interactionKinds } from '@instroom/domain/codes/interaction-kind.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Say } from '../../../shared/use-done.tsx';
import { formatMoment } from '../../../ui/format.ts';
import type { WholeCandidate } from '../whole-candidate.ts';
import { draftOfContact } from './contact-draft.ts';
import { ContactForm } from './contact-form.tsx';
import { useSaveContact } from './use-contact.ts';
import { useContactForm } from './use-contact-form.ts';

type Props = {
  id: string;
  contact: RecordedContact;
  candidate: WholeCandidate;
  onClose: () => void;
  say: Say;
};

/** Corrects a contact where it stands. */
export function ChangeContact({ id, contact, candidate, onClose, say }: Props) {
  const { t } = useTranslation(['timeline', 'editing']);
  const [first] = useState(() => draftOfContact(contact));
  const { fields, read } = useContactForm(first, { isWhole: true });
  const save = useSaveContact(candidate);
  const submit = () => {
    const changed = read({ byUid: contact.byUid, now: new Date(), before: contact });
    if (!changed) return;
    void save(id, changed, changed.summary);
    say({
      text: t('timeline:quick.changed'),
      undo: {
        run: () => void save(id, contact, contact.summary),
        done: t('timeline:quick.undone'),
      },
    });
    onClose();
  };
  return (
    <ContactForm
      label={t('timeline:changeLabel', {
        kind: labelOf(interactionKinds, contact.kind),
        when: formatMoment(contact.at),
      })}
      {...fields}
      submitLabel={t('editing:save')}
      onSubmit={submit}
      onCancel={onClose}
    />
  );
}
