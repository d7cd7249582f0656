// Every night: starts what is due, and takes up what was left lying.
import { dayOf, daysBetween } from '@instroom/domain/calendar.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { importSourcePath } from '@instroom/domain/paths.ts';
import { type SourceState, sourceStateSchema } from '@instroom/domain/reference/import-run.ts';
import { sources } from '@instroom/domain/reference/source.ts';
import { FieldValue } from 'firebase-admin/firestore';
import { log } from '../platform/log.ts';
import { readDocument } from '../platform/read.ts';
import type { ImportDeps } from './import-deps.ts';
import { startRun } from './start-run.ts';

export type Night = { started: number; takenUp: number; unavailable: number; failed: number };

export async function runNightly(deps: ImportDeps): Promise<Night> {
  const night: Night = { started: 0, takenUp: 0, unavailable: 0, failed: 0 };
  for (const source of sources) {
    const everyDays = 'everyDays' in source ? source.everyDays : undefined;
    try {
      const outcome = await begin(deps, source.code, everyDays);
      if (outcome) night[outcome] += 1;
    } catch (error) {
      // One source never stops another.
      if (error instanceof DomainError) continue;
      log.error('import not started', error, { sourceId: source.code });
      night.failed += 1;
    }
  }
  return night;
}

async function begin(
  deps: ImportDeps,
  sourceId: (typeof sources)[number]['code'],
  everyDays: number | undefined,
): Promise<Exclude<keyof Night, 'failed'> | undefined> {
  const document = deps.db.doc(importSourcePath(sourceId));
  const state: SourceState = readDocument(await document.get(), sourceStateSchema) ?? {};
  const now = deps.now();
  if (state.lease) {
    if (state.lease.until > now) return undefined;
    await deps.enqueue(state.lease.runId);
    return 'takenUp';
  }
  if (everyDays === undefined) return undefined;
  const unavailable = deps.adapterOf(sourceId).unavailable();
  if (unavailable !== state.unavailable)
    await document.set({ unavailable: unavailable ?? FieldValue.delete() }, { merge: true });
  if (unavailable) return 'unavailable';
  const today = dayOf(now);
  if (state.lastSeenAt && daysBetween(dayOf(state.lastSeenAt), today) < everyDays) return undefined;
  // By day: a schedule that comes twice starts once.
  await startRun(deps, { sourceId, runId: `${sourceId}-${today}`, isDryRun: false });
  return 'started';
}
