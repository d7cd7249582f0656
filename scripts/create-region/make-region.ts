// Makes the region, or says what would be made. Both ask the use case of the wizard.
import { DomainError } from '@instroom/domain/errors.ts';
import type { CreateRegionCommand } from '@instroom/domain/onboarding/commands.ts';
import { contactFormId } from '@instroom/domain/onboarding/new-region.ts';
import { publicFormPath, regionPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import {
  addRegion,
  type CreateRegion,
  createRegionOf,
  planOf,
} from '../../functions/src/regions/create-region.ts';

export type Made = { ok: boolean; lines: string[] };

export async function makeRegion(
  db: Firestore,
  command: CreateRegionCommand,
  { isDryRun, now }: { isDryRun: boolean; now: Date },
): Promise<Made> {
  const whole: CreateRegion = { ...command, by: { uid: 'script' }, now };
  try {
    if (isDryRun) return { ok: true, lines: await wouldBeWritten(db, whole) };
    const { regionId } = await createRegionOf(db, whole);
    return { ok: true, lines: [`${regionId} is made; ${command.firstAdmin.email} is invited.`] };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { ok: false, lines: [`Refused: ${error.code}. Nothing is written.`] };
  }
}

async function wouldBeWritten(db: Firestore, command: CreateRegion): Promise<string[]> {
  const plan = planOf(command);
  const { regionId } = command.region;
  const taken = await db.getAll(
    db.doc(regionPath(regionId)),
    db.doc(publicFormPath(contactFormId(regionId))),
  );
  if (taken.some(({ exists }) => exists)) throw new DomainError('region_exists');
  const lines: string[] = [];
  const writer = {
    set: ({ path }: { path: string }, data: object) => {
      lines.push(path, JSON.stringify(data, undefined, 2));
    },
  };
  addRegion(db, writer, plan, command);
  return [...lines, 'A dry run: nothing is written. The link in the mail is not one that works.'];
}
