// Who came to an activity, as it is marked on the spot, often where there is no connection. A mark shows at once and waits
// here until the server knows it; where the device keeps what waits, also after the page was closed. A later mark of the
// same sign-up stands for the earlier one.
import { type Attendance, attendances } from '@instroom/domain/activity/registration.ts';
import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import type { ShownErrorCode } from './errors.ts';
import { dropMark, keepMark, keptMarks } from './own-device.ts';

const markSchema = z.object({
  uid: z.string(),
  regionId: z.string(),
  activityId: z.string(),
  registrationId: z.string(),
  attendance: z.enum(attendances).nullable(),
});
type Mark = z.infer<typeof markSchema>;
export type NewMark = { registrationId: string; attendance: Attendance | null };

export type Marks = {
  /** What the server does not know yet, by sign-up. */
  waiting: ReadonlyMap<string, Mark>;
  /** What it knows, but may not have told yet. */
  sent: ReadonlyMap<string, Mark>;
  /** What it does not want to know, and why. Nothing of it is thrown away. */
  refused: ReadonlyMap<string, Mark>;
  code: ShownErrorCode | undefined;
  /** The last attempt reached nobody. */
  isCut: boolean;
};

/** Until then the sign-ups on screen say the same. */
const toldMs = 4000;
/** As many as the server takes at once. */
const mostAtOnce = 200;

let marks: Marks = {
  waiting: new Map(),
  sent: new Map(),
  refused: new Map(),
  code: undefined,
  isCut: false,
};
/** What is refused because of one person holds up nobody else. */
const ofOne: ReadonlySet<ShownErrorCode> = new Set(['restricted', 'not_found']);
const watchers = new Set<() => void>();
let isSending = false;
/** One of several was refused, and nobody said which. */
let isOneByOne = false;
let last: { written: string; commandId: string } = { written: '', commandId: '' };

takeKept();

/** What an earlier visit to this device could not send. */
function takeKept() {
  const waiting = new Map<string, Mark>();
  for (const { id, mark } of keptMarks()) {
    const { data } = markSchema.safeParse(mark);
    if (data) waiting.set(id, data);
    else dropMark(id);
  }
  set({ waiting });
}

export function addMarks(
  { uid, regionId, activityId }: Pick<Mark, 'uid' | 'regionId' | 'activityId'>,
  marked: readonly NewMark[],
): void {
  const waiting = new Map(marks.waiting);
  const refused = new Map(marks.refused);
  for (const { registrationId, attendance } of marked) {
    const mark = { uid, regionId, activityId, registrationId, attendance };
    waiting.set(registrationId, mark);
    refused.delete(registrationId);
    keepMark(registrationId, mark);
  }
  set({ waiting, refused, ...(refused.size === 0 && { code: undefined }) });
}

/** Once more what was refused, such as after somebody's rights were given back. */
export function takeUpRefused(): void {
  set({
    waiting: new Map([...marks.refused, ...marks.waiting]),
    refused: new Map(),
    code: undefined,
  });
}

export function useMarks(): Marks {
  return useSyncExternalStore(onMarksChanged, () => marks);
}

/** Calls when a mark begins to wait, or does so no longer; answers how to stop. */
export function onMarksChanged(listen: () => void): () => void {
  watchers.add(listen);
  return () => void watchers.delete(listen);
}

/** How many marks would be lost with this page. */
export function unsentMarks(): number {
  return marks.waiting.size + marks.refused.size;
}

/** The person chose to leave without them. */
export function dropMarks(): void {
  for (const id of [...marks.waiting.keys(), ...marks.refused.keys()]) dropMark(id);
  set({ waiting: new Map(), refused: new Map(), code: undefined });
}

export type Batch = { regionId: string; activityId: string; marks: NewMark[]; commandId: string };
export type SendBatch = (batch: Batch) => Promise<ShownErrorCode | undefined>;

/**
 * Sends what waits of somebody, one batch after the other, so that what was marked later arrives later. Answers whether
 * something waits on.
 */
export async function sendWaiting(uid: string, send: SendBatch): Promise<boolean> {
  if (isSending) return true;
  isSending = true;
  for (let batch = nextBatch(uid); batch[0]; batch = nextBatch(uid)) {
    const code = await send(commandOf(batch[0], batch));
    set({ isCut: code === 'no_connection' });
    if (marks.isCut) break;
    last = { written: '', commandId: '' };
    if (code && ofOne.has(code) && batch.length > 1) isOneByOne = true;
    else settle(batch, code);
  }
  isSending = false;
  if (nextBatch(uid).length === 0) isOneByOne = false;
  return marks.waiting.size > 0;
}

/** Of one activity; only one's own, since the server writes down who marked. */
function nextBatch(uid: string): Mark[] {
  const own = [...marks.waiting.values()].filter((mark) => mark.uid === uid);
  const [first] = own;
  const most = isOneByOne ? 1 : mostAtOnce;
  return own.filter(({ activityId }) => activityId === first?.activityId).slice(0, most);
}

/** The same batch sent again is the same command. */
function commandOf({ regionId, activityId }: Mark, batch: readonly Mark[]): Batch {
  const wish = {
    regionId,
    activityId,
    marks: batch.map(({ registrationId, attendance }) => ({ registrationId, attendance })),
  };
  const written = JSON.stringify(wish);
  if (last.written !== written) last = { written, commandId: crypto.randomUUID() };
  return { ...wish, commandId: last.commandId };
}

/** What was marked anew meanwhile goes on waiting. */
function settle(batch: readonly Mark[], code: ShownErrorCode | undefined) {
  const waiting = new Map(marks.waiting);
  const sent = new Map(marks.sent);
  const refused = new Map(marks.refused);
  for (const mark of batch) {
    const id = mark.registrationId;
    if (waiting.get(id) === mark) {
      waiting.delete(id);
      if (code) refused.set(id, mark);
      else dropMark(id);
    }
    if (!code) sent.set(id, mark);
  }
  set({ waiting, sent, refused, ...(code && { code }) });
  if (!code) setTimeout(() => forgetSent(batch), toldMs);
}

function forgetSent(batch: readonly Mark[]) {
  const sent = new Map(marks.sent);
  for (const mark of batch)
    if (sent.get(mark.registrationId) === mark) sent.delete(mark.registrationId);
  set({ sent });
}

function set(changes: Partial<Marks>) {
  marks = { ...marks, ...changes };
  // Only while something waits: a page with this listener is not kept for going back to.
  if (unsentMarks() > 0) window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
  for (const watcher of watchers) watcher();
}

function warn(event: BeforeUnloadEvent) {
  event.preventDefault();
}
