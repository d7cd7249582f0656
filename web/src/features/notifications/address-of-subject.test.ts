import { expect, it } from 'vitest';
import { addressOfSubject } from './address-of-subject.ts';

const task = { kind: 'assigned', taskId: 'one' } as const;

it.each([
  ['a task for a candidate', { ...task, candidateId: 'anna' }, '/oost/kandidaten/anna'],
  ['a task for an organization', { ...task, orgId: 'brin-99ZZ' }, '/oost/netwerk/brin-99ZZ'],
  ['a task on its own', task, '/oost/taken?taak=one'],
  ['a comment', { ...task, kind: 'mentioned', candidateId: 'anna' }, '/oost/taken?taak=one'],
  ['a proposal', { kind: 'proposal', candidateId: 'anna' }, '/oost/kandidaten/anna'],
  ['several tasks', { kind: 'assigned' }, '/oost/taken'],
] as const)('%s leads to where something can be done', (_, subject, address) => {
  expect(addressOfSubject('oost', subject)).toBe(address);
});
