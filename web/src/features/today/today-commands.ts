// What is done with somebody in a row of the day. A row knows no version, so the dossier is read once, as the server has it
// at that moment; where it is no longer what the row showed, nothing is done.
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import type { PhaseMove } from '@instroom/domain/candidate/journey.ts';
import { fullName } from '@instroom/domain/candidate/name.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import { writtenDown } from '../../data/change.ts';
import { saveChange } from '../../data/edits.ts';
import { showAsMade } from '../../data/made.ts';
import { readFromServer } from '../../data/read.ts';
import type { RosterRow } from '../../data/roster.ts';
import { isSame } from '../../data/same.ts';
import type { Done, Outcome } from '../../shared/acts.tsx';
import { sendMovePhase } from '../../shared/send-move-phase.ts';

type Editable = 'ownerUid' | 'onHoldUntil' | 'onHoldReason';
type Patch = { [Field in Editable]?: Candidate[Field] | undefined };
type Expected = { [Field in keyof Candidate]?: Candidate[Field] | undefined };

/** Whose row it is, and what an edit is called where it cannot be saved. */
export type About = { regionId: string; row: RosterRow };
export type Words = { field: string; text: string };

type Edit = { part: 'owner' | 'onHold'; changes: Patch; expected: Expected; words: Words };

export async function takeOver(
  about: About,
  { uid, words }: { uid: string; words: Words },
): Promise<Done> {
  const { ownerUid } = about.row;
  return edit(about, { part: 'owner', changes: { ownerUid: uid }, expected: { ownerUid }, words });
}

export async function putOnHold(
  about: About,
  { until, reason, words }: { until: string; reason: string | undefined; words: Words },
): Promise<Done> {
  const { onHoldUntil } = about.row;
  const changes = { onHoldUntil: until, onHoldReason: reason };
  return edit(about, { part: 'onHold', changes, expected: { onHoldUntil }, words });
}

const pickedUp = { status: 'attempted' } as const;

/** The owner first: of two who pick up the same person, one gets him or her and the other is told. */
export async function pickUp(
  about: About,
  { uid, words }: { uid: string; words: Words },
): Promise<Done> {
  const { phase, status, ownStatus, ownerUid } = about.row;
  const changes = { ownerUid: uid };
  const expected = { ownerUid, phase, status };
  const owned = await edit(about, { part: 'owner', changes, expected, words });
  if (!owned.ok) return owned;
  try {
    await step(about, { to: phase, ...pickedUp }, { from: status, to: pickedUp.status });
  } catch (error) {
    // Not half: who could not be picked up has the owner of before.
    await owned.takeBack?.();
    throw error;
  }
  const takeBack = async (): Promise<Outcome> => {
    const seen = { ...changes, phase, ...pickedUp };
    const now = await readCandidate(about);
    const refusal = refusalOf(now, seen);
    if (refusal) return refusal;
    const back = ownStatus ? { ownStatus } : { status };
    await step(about, { to: phase, ...back }, { from: pickedUp.status, to: status });
    return owned.takeBack ? owned.takeBack() : { ok: true };
  };
  return { ok: true, takeBack };
}

type Status = Candidate['status'];

/** Shows at once; the roster says so within a second. */
async function step({ regionId, row }: About, move: PhaseMove, of: { from: Status; to: Status }) {
  const shown = showAsMade(row.id, { fields: { status: of.to }, seen: { status: [of.from] } });
  try {
    const commandId = crypto.randomUUID();
    await sendMovePhase({ regionId, candidateId: row.id, commandId, move });
    shown.stored();
  } catch (error) {
    shown.retract();
    throw error;
  }
}

async function edit(about: About, { part, changes, expected, words }: Edit): Promise<Done> {
  const dossier = await readCandidate(about);
  const refusal = refusalOf(dossier, expected);
  if (refusal || !dossier) return refusal ?? { ok: false, code: 'not_found' };
  const before = valuesIn(dossier, changes);
  if (isSame(writtenDown(before), writtenDown(changes))) return { ok: true };
  const change = {
    path: candidatePath(about.regionId, about.row.id),
    part,
    written: writtenDown(changes),
    seen: Object.fromEntries(
      Object.entries(writtenDown(before)).map(([name, value]) => [name, [value]]),
    ),
    subject: fullName(dossier),
    ...words,
  };
  if (!(await saveChange(change, dossier))) return { ok: false, code: 'unsaved' };
  const back = { part, changes: before, expected: changes, words: { ...words, text: '' } };
  return { ok: true, takeBack: () => edit(about, back) };
}

function readCandidate({ regionId, row }: About): Promise<Candidate | null> {
  return readFromServer(candidatePath(regionId, row.id), candidateSchema);
}

function refusalOf(
  dossier: Candidate | null,
  expected: Expected,
): (Outcome & { ok: false }) | undefined {
  if (!dossier) return { ok: false, code: 'not_found' };
  if (dossier.restricted) return { ok: false, code: 'restricted' };
  const now: Readonly<Record<string, unknown>> = dossier;
  const isAsSeen = Object.entries(expected).every(([field, value]) =>
    isSame(value ?? null, now[field] ?? null),
  );
  return isAsSeen ? undefined : { ok: false, code: 'changed_meanwhile' };
}

function valuesIn({ ownerUid, onHoldUntil, onHoldReason }: Candidate, changes: Patch): Patch {
  return {
    ...('ownerUid' in changes && { ownerUid }),
    ...('onHoldUntil' in changes && { onHoldUntil }),
    ...('onHoldReason' in changes && { onHoldReason }),
  };
}
