import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { type ContactKind, interactionKinds } from '@instroom/domain/codes/interaction-kind.ts';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { contactHash } from '../../../paths.ts';
import type { Say } from '../../../shared/use-done.tsx';
import type { WholeCandidate } from '../whole-candidate.ts';
import { emptyDraft } from './contact-draft.ts';
import { ContactForm } from './contact-form.tsx';
import { useSaveContact } from './use-contact.ts';
import { useContactForm } from './use-contact-form.ts';

/** Who calls one candidate after the other has the kind chosen already. */
let lastKind: ContactKind = 'phone';

/** Records a contact in one line. */
export function QuickEntry({ candidate, say }: { candidate: WholeCandidate; say: Say }) {
  const { t } = useTranslation('timeline');
  const { account } = useSession();
  const [first] = useState(() => emptyDraft(lastKind));
  const { fields, read, startAnew } = useContactForm(first);
  const save = useSaveContact(candidate);
  const place = useRef<HTMLDivElement>(null);
  // Who comes to record something begins here; the dossier was read only now.
  useEffect(() => {
    if (window.location.hash !== `#${contactHash}`) return;
    place.current?.querySelector<HTMLInputElement>('input:not([type="radio"])')?.focus();
  }, []);

  const submit = () => {
    const contact = read({ byUid: account.uid, now: new Date() });
    if (!contact) return;
    const id = crypto.randomUUID();
    void save(id, contact, contact.summary);
    lastKind = contact.kind;
    say({
      text: t('quick.recorded', { kind: labelOf(interactionKinds, contact.kind) }),
      undo: { run: () => void save(id, null, contact.summary), done: t('quick.undone') },
    });
    startAnew(emptyDraft(lastKind));
  };
  return (
    <div ref={place}>
      <ContactForm
        label={t('quick.label')}
        {...fields}
        submitLabel={t('quick.save')}
        onSubmit={submit}
      />
    </div>
  );
}
