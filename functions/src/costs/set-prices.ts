// New prices from a day. The entry in the audit log holds the amounts before and after, and its id is the command's: it
// also tells that the command came before.

import { dayOf } from '@instroom/domain/calendar.ts';
import {
  initialPrices,
  type PriceVersion,
  priceListSchema,
  priceNames,
  pricesOn,
  type SetPricesAnswer,
  type SetPricesCommand,
  withPrices,
} from '@instroom/domain/costs/prices.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { platformAuditEntryPath, pricesPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordPlatformAudit } from '../audit/record-audit.ts';
import { readDocument } from '../platform/read.ts';

export async function setPricesOf(
  db: Firestore,
  { commandId, fromDate, prices, uid, now }: SetPricesCommand & { uid: string; now: Date },
): Promise<SetPricesAnswer> {
  const document = db.doc(pricesPath);
  return db.runTransaction(async (transaction) => {
    const [stored, done] = await transaction.getAll(
      document,
      db.doc(platformAuditEntryPath(commandId)),
    );
    if (done?.exists) return { status: 'set' };
    const list = stored && readDocument(stored, priceListSchema);
    const versions = list?.versions ?? [initialPrices];
    const added = { ...prices, fromDate };
    const result = withPrices(versions, added, dayOf(now));
    if (!result.ok) throw new DomainError(result.code);
    transaction.set(document, { versions: result.versions, updatedAt: now, updatedBy: uid });
    recordPlatformAudit(
      db,
      transaction,
      {
        at: now,
        byUid: uid,
        kind: 'prices_changed',
        ...differences(pricesOn(versions, fromDate), added),
      },
      commandId,
    );
    return { status: 'set' };
  });
}

/** Compared with what held on that day until now. */
function differences(before: PriceVersion, after: PriceVersion) {
  const fields = priceNames.filter((name) => before[name] !== after[name]);
  const amounts = fields.flatMap((name): [string, number][] => [
    [`${name}.from`, before[name]],
    [`${name}.to`, after[name]],
  ]);
  return { fields, detail: { fromDate: after.fromDate, ...Object.fromEntries(amounts) } };
}
