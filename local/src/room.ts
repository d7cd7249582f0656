// The local backend runs so many functions at once and refuses the next with 502, where production lets it stand in line.
import { setTimeout as pause } from 'node:timers/promises';

/** In production a request waits for an instance about as long. */
const queueMs = 10_000;

/** A request that the local backend had no room for. */
export class NoRoom extends Error {}

/** Asks again for as long as `ask` throws that there was no room, up to the time of the line. */
export async function whenThereIsRoom<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const until = Date.now() + queueMs;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof NoRoom) || Date.now() > until) throw error;
      await pause(20);
    }
  }
}
