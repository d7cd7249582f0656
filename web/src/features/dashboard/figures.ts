// The rows of the charts: which codes in which order, with their numbers. Chart and table draw the same rows.
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { phases, pipelinePhases } from '@instroom/domain/codes/phase.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { noPrimarySector } from '@instroom/domain/stats/candidate-counters.ts';
import type { Stats } from '@instroom/domain/stats/stats.ts';

export type Row = { code: string; label: string; number: number };

export function underWay({ byPhase }: Stats): number {
  return sum(pipelinePhases.map((phase) => byPhase[phase] ?? 0));
}

export function isEmpty({ byPhase }: Stats): boolean {
  return sum(Object.values(byPhase)) === 0;
}

/** Every phase in its order, also an empty one: where nobody is matters too. */
export function phaseRows({ byPhase }: Stats): Row[] {
  return phases.map(({ code, nl }) => ({ code, label: nl, number: byPhase[code] ?? 0 }));
}

/** Subjects that somebody chose, the largest first. */
export function subjectRows({ bySubject }: Stats): Row[] {
  return Object.entries(bySubject)
    .map(([code, number]) => ({ code, label: labelOf(subjects, code), number }))
    .filter(({ number }) => number > 0)
    .sort((one, other) => other.number - one.number || one.label.localeCompare(other.label, 'nl'));
}

/** `any` is absent for who named no sector. */
export type SectorRow = Row & { any: number | undefined };

/** Sectors in their usual order: whom it is the first choice of, and everybody who names it. */
export function sectorRows({ byPrimarySector, bySector }: Stats, noneLabel: string): SectorRow[] {
  return [...sectors, { code: noPrimarySector, nl: noneLabel }]
    .map(({ code, nl }) => ({
      code,
      label: nl,
      number: byPrimarySector[code] ?? 0,
      any: code === noPrimarySector ? undefined : (bySector[code] ?? 0),
    }))
    .filter(({ number, any = 0 }) => number > 0 || any > 0);
}

export function total(rows: readonly Row[]): number {
  return sum(rows.map(({ number }) => number));
}

/** The longest bar is full; the others are measured by it. */
export function largest(numbers: readonly number[]): number {
  return Math.max(0, ...numbers);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
