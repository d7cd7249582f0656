// Of whom or what the tasks of a digest are: a name, and nothing else. Of a restricted dossier nothing is said.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { fullName } from '@instroom/domain/candidate/name.ts';
import type { Digest, OpenTask } from '@instroom/domain/notification/digest.ts';
import { organizationSchema } from '@instroom/domain/organization/organization.ts';
import { candidatePath, organizationPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { mostNames } from './messages/nl.ts';

const personSchema = candidateSchema.pick({
  firstName: true,
  infix: true,
  lastName: true,
  restricted: true,
});
const nameSchema = organizationSchema.pick({ name: true });

/** Reads those that the mail has room for. */
export async function namesOf(
  db: Firestore,
  regionId: string,
  { overdue, today, coming }: Pick<Digest, 'overdue' | 'today' | 'coming'>,
): Promise<(task: OpenTask) => string | undefined> {
  const pathOf = ({ candidateId, orgId }: OpenTask) =>
    candidateId ? candidatePath(regionId, candidateId) : orgId ? organizationPath(orgId) : '';
  const paths = new Set(
    [overdue, today, coming].flatMap((tasks) =>
      [...new Set(tasks.map(pathOf))].filter(Boolean).slice(0, mostNames),
    ),
  );
  if (paths.size === 0) return () => undefined;
  const fieldMask = [...Object.keys(personSchema.shape), ...Object.keys(nameSchema.shape)];
  const found = await db.getAll(...[...paths].map((path) => db.doc(path)), { fieldMask });
  const names = new Map(found.map((snapshot) => [snapshot.ref.path, nameIn(snapshot.data())]));
  return (task) => names.get(pathOf(task));
}

function nameIn(data: object | undefined): string | undefined {
  const organization = nameSchema.safeParse(data);
  if (organization.success) return organization.data.name;
  const person = personSchema.safeParse(data);
  return person.success && !person.data.restricted ? fullName(person.data) : undefined;
}
