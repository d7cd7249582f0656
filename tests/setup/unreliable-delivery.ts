// Delivers events as badly as an event system may: late, in any order, some of them twice, and again where that failed. By
// chance that a seed repeats.
import type { Random } from '@instroom/domain/invented/random.ts';

const repeatedShare = 0.1;
/** More often it did not fail by chance. */
const mostAttempts = 20;

export function unreliableDelivery<Event>(
  random: Random,
  deliver: (event: Event) => Promise<unknown>,
) {
  const waiting: { event: Event; attempts: number }[] = [];
  const count = { events: 0, repeated: 0, failed: 0 };

  async function attempt({ event, attempts }: { event: Event; attempts: number }): Promise<void> {
    try {
      await deliver(event);
    } catch (error) {
      if (attempts === mostAttempts) throw error;
      count.failed += 1;
      waiting.push({ event, attempts: attempts + 1 });
    }
  }

  return {
    count,
    hasMore: () => waiting.length > 0,
    add(event: Event): void {
      const times = random.chance(repeatedShare) ? 2 : 1;
      count.events += 1;
      count.repeated += times - 1;
      for (let time = 0; time < times; time += 1) waiting.push({ event, attempts: 1 });
    },
    /** As many of those that wait, whichever they are, all at once. */
    async deliverSome(most: number): Promise<void> {
      const some: typeof waiting = [];
      while (some.length < most && waiting.length > 0)
        some.push(...waiting.splice(random.between(0, waiting.length - 1), 1));
      await Promise.all(some.map(attempt));
    },
  };
}
