// Wakes on every change of a contact with a candidate: masks what may not be kept, tells the audit log and whose dossier it
// is, and brings what lists show of it in the candidate up to date. All of it may be repeated.
import { interactionPath } from '@instroom/domain/paths.ts';
import { isPracticeId } from '@instroom/domain/region/practice.ts';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { recordAuditOnce } from '../audit/record-audit.ts';
import { notifyProposal } from '../notifications/notify-proposal.ts';
import { db } from '../platform/firebase.ts';
import { contactEntry } from './contact-entry.ts';
import { correctContact } from './correct-contact.ts';
import { keepContactFacts } from './keep-contact-facts.ts';

export const interactionChanged = onDocumentWritten(
  {
    document: interactionPath('{regionId}', '{candidateId}', '{interactionId}'),
    retry: true,
    concurrency: 80,
  },
  async (event) => {
    const { params } = event;
    await correctContact(db, params);
    // Not before the moment of the change, by whichever clock: that moment may be the contact's own.
    const now = new Date(Math.max(Date.now(), Date.parse(event.time)));
    await notifyProposal(db, params, event.data);
    const isThere = await keepContactFacts(db, params, now);
    // With the dossier goes all that lies under it, which is one act; of invented people no log is kept.
    const entry = isThere && !isPracticeId(params.regionId) ? contactEntry(event) : undefined;
    if (entry) await recordAuditOnce(db, params.regionId, entry.act, entry.id);
  },
);
