// How many contacts each organization has, as a contact comes, goes or works elsewhere.
import type { Contact } from '@instroom/domain/organization/contact.ts';
import { markWithCount } from '@instroom/domain/organization/marks.ts';
import type { MarkChange } from './packed.ts';

type WithRoles = Pick<Contact, 'orgIds'>;

export function contactCountChanges(
  before: WithRoles | undefined,
  after: WithRoles | undefined,
): Map<string, MarkChange> {
  const was = before?.orgIds ?? [];
  const is = after?.orgIds ?? [];
  const come = is.filter((orgId) => !was.includes(orgId));
  const gone = was.filter((orgId) => !is.includes(orgId));
  const by =
    (contacts: number) =>
    (orgId: string): [string, MarkChange] => [orgId, (mark) => markWithCount(mark, { contacts })];
  return new Map([...come.map(by(1)), ...gone.map(by(-1))]);
}
