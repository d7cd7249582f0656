// What a change of a contact is in the audit log. Only who recorded it may change it, so it is always his or her act;
// what came by a form is told where it comes in and where somebody answers it, a mail where it is sent.
import type { Interaction } from '../candidate/interaction.ts';
import type { AuditedAct } from './audit.ts';

type ContactAct = Pick<AuditedAct, 'kind' | 'byUid' | 'detail'>;

/** Nothing where the server put something right, which is the same contact. */
export function contactActBetween(
  before: Interaction | undefined,
  after: Interaction | undefined,
): ContactAct | undefined {
  const known = after ?? before;
  if (!known || known.proposal || known.mailId) return undefined;
  const change = !before ? 'added' : after ? 'changed' : 'removed';
  return { kind: 'interaction_changed', byUid: known.byUid, detail: { change } };
}
