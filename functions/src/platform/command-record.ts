// What is kept of a command under its own id, so that a command sent twice has one effect and one answer.
import { addDays } from '@instroom/domain/instant.ts';

/** Longer than any client keeps trying. */
const keptDays = 30;

export function commandRecord(command: { kind: string; uid: string; now: Date; answer?: object }) {
  const { now, ...rest } = command;
  return { ...rest, at: now, expireAt: addDays(now, keptDays) };
}
