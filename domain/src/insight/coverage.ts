// Open positions of schools by subject, beside who under way wants to teach it.
import type { RosterEntry } from '../candidate/roster.ts';
import { pipelinePhases } from '../codes/phase.ts';
import { type Subject, subjects } from '../codes/subject.ts';
import type { MarkedPosition } from '../organization/overlay.ts';

/** Who is there, or was there, looks for a school or has one. */
export const matchingPhases = pipelinePhases.slice(pipelinePhases.indexOf('matching'));
const isMatching: ReadonlySet<string> = new Set(matchingPhases);

export type OpenPositions = {
  positions: number;
  /** Full-time equivalents of those that say their size, to two decimals. */
  fte: number;
  /** Those that do not. */
  unsized: number;
  /** Those that somebody from another line of work may take. */
  lateral: number;
};
export type SubjectCoverage = OpenPositions & {
  code: Subject;
  candidates: number;
  /** Of them, those in Matchen or later. */
  matching: number;
};

/** `candidates`: how many under way want each subject. Every subject that has positions, that with most first. */
export function countCoverage(
  positions: readonly MarkedPosition[],
  candidates: Readonly<Record<string, number>>,
  entries: readonly Pick<RosterEntry, 'phase' | 'subjects'>[],
): SubjectCoverage[] {
  const matching = countMatching(entries);
  const bySubject = Map.groupBy(positions, ({ subject }) => subject);
  return subjects
    .flatMap(({ code }): SubjectCoverage[] => {
      const open = bySubject.get(code);
      if (!open) return [];
      const numbers = { candidates: candidates[code] ?? 0, matching: matching.get(code) ?? 0 };
      return [{ code, ...countPositions(open), ...numbers }];
    })
    .sort((one, other) => other.positions - one.positions);
}

export function countPositions(positions: readonly MarkedPosition[]): OpenPositions {
  const sized = positions.flatMap(({ fte }) => fte ?? []);
  return {
    positions: positions.length,
    // In hundredths, so that the order of adding makes no difference.
    fte: sized.reduce((all, fte) => all + Math.round(fte * 100), 0) / 100,
    unsized: positions.length - sized.length,
    lateral: positions.filter(({ isOpenToLateral }) => isOpenToLateral).length,
  };
}

function countMatching(entries: readonly Pick<RosterEntry, 'phase' | 'subjects'>[]) {
  const counts = new Map<string, number>();
  for (const { phase, subjects: wanted } of entries)
    if (isMatching.has(phase))
      for (const code of new Set(wanted)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
