// Tells of a year of all regions that share, once: what is there stays as it is, so that asking again tells nothing more.
import {
  type BeyondYear,
  type EstablishYearAnswer,
  isNothing,
  isOver,
  yearFigures,
  yearOf,
} from '@instroom/domain/beyond/beyond-year.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { beyondYearPath, statsPath } from '@instroom/domain/paths.ts';
import type { Period } from '@instroom/domain/report/period.ts';
import { type MonthTotals, sumMonths, yearShardSchema } from '@instroom/domain/stats/stats.ts';
import { FieldPath, type Firestore } from 'firebase-admin/firestore';
import { recordPlatformAudit } from '../audit/record-audit.ts';
import { regionsThatShare } from './regions-that-share.ts';

type Command = { period: string; uid: string; now: Date };

export async function establishYearOf(
  db: Firestore,
  { period: key, uid, now }: Command,
): Promise<EstablishYearAnswer> {
  const period = yearOf(key);
  if (!period) throw new DomainError('invalid_input');
  if (!isOver(period, now)) throw new DomainError('period_not_over');
  const document = db.doc(beyondYearPath(key));
  const answer: EstablishYearAnswer = { status: 'established' };
  if ((await document.get()).exists) return answer;
  const regions = await regionsThatShare(db);
  const figures = yearFigures(
    await Promise.all(regions.map(({ id }) => monthsOf(db, id, period))),
    period,
  );
  // What says nothing would stay so for good.
  if (isNothing(figures)) throw new DomainError('too_few_to_tell');
  const regionIds = regions.map(({ id }) => id);
  return db.runTransaction(async (transaction) => {
    if ((await transaction.get(document)).exists) return answer;
    const year: BeyondYear = { ...figures, regionIds, establishedAt: now, establishedBy: uid };
    transaction.create(document, year);
    const detail = { period: key, regions: regionIds.length };
    const act = { at: now, byUid: uid, kind: 'year_established', detail } as const;
    recordPlatformAudit(db, transaction, act, `year-${key}`);
    return answer;
  });
}

async function monthsOf(
  db: Firestore,
  regionId: string,
  { months }: Period,
): Promise<Record<string, MonthTotals>> {
  const [from = '', to = ''] = [months[0], months.at(-1)].map((month) => month?.slice(0, 4));
  const { docs } = await db
    .collection(statsPath(regionId))
    .where(FieldPath.documentId(), '>=', `${from}-`)
    .where(FieldPath.documentId(), '<', `${to}.`)
    .get();
  return sumMonths(docs.map((shard) => yearShardSchema.parse(shard.data())));
}
