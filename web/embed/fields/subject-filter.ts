// Which subjects are shown: those of the chosen sectors that match what is typed.
import type { ShownChoice } from '@instroom/domain/form/choice.ts';

export type SubjectFilter = { sectors: readonly string[]; query: string };

export function matchesFilter(subject: ShownChoice, { sectors, query }: SubjectFilter): boolean {
  const taughtThere = subject.sectors?.some((sector) => sectors.includes(sector)) ?? true;
  return (
    (sectors.length === 0 || taughtThere) && plain(subject.label).includes(plain(query.trim()))
  );
}

/** Capitals and accents make no difference to who is searching. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
