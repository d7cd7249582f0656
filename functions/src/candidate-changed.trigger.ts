// Wakes on every change of a candidate: roster, event log, figures, audit log, what follows from other fields, and the files
// and sign-ups of one who is gone. One function, since each is paid and queued per change
// (docs/decisions/0009-one-trigger-on-a-candidate.md). All of it may be repeated.
import { candidatePath } from '@instroom/domain/paths.ts';
import { isPracticeId } from '@instroom/domain/region/practice.ts';
import { onDocumentWritten } from 'firebase-functions/firestore';
import { noteMatching } from './activities/note-matching.ts';
import { removeRegistrationsOf } from './activities/remove-registrations-of.ts';
import { removeAttachmentsOf } from './attachments/remove-attachments-of.ts';
import { recordAudit, recordAuditOnce } from './audit/record-audit.ts';
import { changeIn } from './candidate-change.ts';
import { recordEventOnce, recordEvents } from './candidates/record-events.ts';
import { refreshDerived } from './candidates/refresh-derived.ts';
import { db } from './platform/firebase.ts';
import { projectFiles } from './platform/project-files.ts';
import { keepingRoster } from './roster/keep-roster.ts';
import { countingTogether } from './stats/count-in-ledger.ts';

const count = countingTogether(db);
const keepInRoster = keepingRoster(db);

export const candidateChanged = onDocumentWritten(
  { document: candidatePath('{regionId}', '{candidateId}'), retry: true, concurrency: 300 },
  async (event) => {
    const { params } = event;
    const { events, hasEvents, erased, facts, isSeenInLists, ...change } = changeIn(event);
    const { fieldsChanged, isMatchingNews, needsCorrection } = change;
    const isPractice = isPracticeId(params.regionId);
    // Of invented people no log is kept; one that came late would outlive an emptied practice region.
    const entry = isPractice ? undefined : change.entry;

    const counted = count(params, {
      facts,
      erased,
      now: new Date(),
      alongside: hasEvents
        ? (transaction, isThere) => {
            if (isThere) recordEvents(db, transaction, params, events);
            if (entry) recordAudit(db, transaction, params.regionId, entry.act, entry.id);
          }
        : undefined,
      isPractice,
    });
    // Both beside each other: lists are looked at while somebody works.
    const listed = isSeenInLists && keepInRoster(params, { looksFirst: isPractice });
    await Promise.all([counted, listed]);
    // Most edits need no transaction; one for the audit log alone would lock the candidate.
    if (entry && !hasEvents) await recordAuditOnce(db, params.regionId, entry.act, entry.id);
    if (fieldsChanged) await recordEventOnce(db, params, fieldsChanged.id, fieldsChanged.event);
    // An emptied practice region takes all of its files along at once.
    if (erased && !isPractice) {
      await removeAttachmentsOf(db, projectFiles(), params);
      await removeRegistrationsOf(db, params, new Date());
    }
    if (isMatchingNews) await noteMatching(db, params);
    // Most changes need no correction: then this costs no read.
    if (needsCorrection) await refreshDerived(db, params);
  },
);
