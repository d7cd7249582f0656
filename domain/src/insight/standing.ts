// Whether somebody may teach already: any licence, since no dossier says for which subject it was obtained.
import type { Candidate } from '../candidate/candidate.ts';
import { type CodeItem, codeSchema } from '../codes/code-list.ts';
import type { Qualification } from '../codes/qualification.ts';

export const standings = [
  { code: 'qualified', nl: 'Bevoegd' },
  { code: 'training', nl: 'In opleiding' },
  { code: 'unqualified', nl: 'Nog niet bevoegd' },
] as const satisfies readonly CodeItem[];
export const standingSchema = codeSchema(standings);
export type Standing = (typeof standings)[number]['code'];

/** Support staff and instructors have a qualification of their own, which is no licence to teach. */
const licences: readonly Qualification[] = ['po', 'vo2ltd', 'vo2', 'vo1', 'pdg', 'bko'];

type Qualified = Pick<Candidate, 'phase' | 'status' | 'qualificationsHeld'>;

export function standingOf({ phase, status, qualificationsHeld }: Qualified): Standing {
  const hasLicence = qualificationsHeld.some((held) => licences.includes(held));
  if (hasLicence || status === 'employed_qualified') return 'qualified';
  return phase === 'training' ? 'training' : 'unqualified';
}

export type SubjectStandings = { code: string; total: number } & Record<Standing, number>;

/** By subject, of who is under way, the subject that most want first. */
export function countSubjectStandings(
  entries: readonly (Qualified & Pick<Candidate, 'subjects'>)[],
): SubjectStandings[] {
  const subjects = new Map<string, SubjectStandings>();
  for (const entry of entries) {
    if (entry.phase === 'exited') continue;
    const standing = standingOf(entry);
    for (const code of entry.subjects) {
      const counts = subjects.get(code) ?? {
        code,
        total: 0,
        qualified: 0,
        training: 0,
        unqualified: 0,
      };
      counts.total += 1;
      counts[standing] += 1;
      subjects.set(code, counts);
    }
  }
  return [...subjects.values()].sort((one, other) => other.total - one.total);
}
