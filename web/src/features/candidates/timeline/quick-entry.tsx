import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { type ContactKind, interactionKinds } from '@instroom/domain/codes/interaction-kind.ts';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { contactHash } from '../../../paths.ts';
import type { ListedCandidate } from '../sorted-table.ts';
import { type ContactRefusals, emptyDraft, readContact } from './contact-draft.ts';
import { ContactForm } from './contact-form.tsx';
import type { Say } from './said.tsx';
import { useSaveContact } from './use-contact.ts';

/** Who calls one candidate after the other has the kind chosen already. */
let lastKind: ContactKind = 'phone';

/** Records a contact in one line. */
export function QuickEntry({ candidate, say }: { candidate: ListedCandidate; say: Say }) {
  const { t } = useTranslation('timeline');
  const { account } = useSession();
  const [draft, setDraft] = useState(() => emptyDraft(lastKind));
  const [refusals, setRefusals] = useState<ContactRefusals>({});
  const [isWhole, setWhole] = useState(false);
  const save = useSaveContact(candidate);
  const place = useRef<HTMLDivElement>(null);
  // Who comes to record something begins here; the dossier was read only now.
  useEffect(() => {
    if (window.location.hash !== `#${contactHash}`) return;
    place.current?.querySelector<HTMLInputElement>('input:not([type="radio"])')?.focus();
  }, []);

  const submit = () => {
    const read = readContact(draft, { byUid: account.uid, now: new Date() });
    if (!read.ok) return setRefusals(read.refusals);
    const { contact } = read;
    const id = crypto.randomUUID();
    void save(id, contact, contact.summary);
    lastKind = contact.kind;
    say({
      text: t('quick.recorded', { kind: labelOf(interactionKinds, contact.kind) }),
      undo: () => void save(id, null, contact.summary),
    });
    setDraft(emptyDraft(lastKind));
    setRefusals({});
    setWhole(false);
  };
  return (
    <div ref={place}>
      <ContactForm
        label={t('quick.label')}
        draft={draft}
        refusals={refusals}
        submitLabel={t('quick.save')}
        isWhole={isWhole}
        onWholeChange={setWhole}
        onChange={(changes) => {
          setDraft({ ...draft, ...changes });
          setRefusals({});
        }}
        onSubmit={submit}
      />
    </div>
  );
}
