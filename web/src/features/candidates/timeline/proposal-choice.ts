// Which answers of a repeated sign-up are new, and what an editor's choice of them asks of the server.
import { ownFieldPrefix } from '@instroom/domain/audit/candidate-act.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import type { AnswerProposalCommand } from '@instroom/domain/candidate/commands.ts';
import type { Interaction } from '@instroom/domain/candidate/interaction.ts';
import { type TakeableField, takeableFields } from '@instroom/domain/candidate/proposal.ts';
import { valueAt } from '@instroom/domain/custom/custom-value.ts';
import { isSame } from '../../../data/same.ts';

type Proposal = NonNullable<Interaction['proposal']>;

export function isTakeable(field: string): field is TakeableField {
  return takeableFields.some((known) => known === field);
}

export const ownName = (key: string) => `${ownFieldPrefix}${key}`;

/** Whether the dossier has it already; names as in the audit log. */
export function isThere(
  field: string,
  { values, custom }: Proposal,
  candidate: Candidate,
): boolean {
  if (isTakeable(field) || field === 'email' || field === 'phone')
    return isSame(values[field], candidate[field]);
  const key = field.slice(ownFieldPrefix.length);
  return isSame(valueAt(custom, key), valueAt(candidate.custom, key));
}

/** What is new is chosen, until the editor thinks otherwise. */
export function firstChoice(proposal: Proposal, candidate: Candidate): string[] {
  const all = [
    ...takeableFields.filter((field) => proposal.values[field] !== undefined),
    ...Object.keys(proposal.custom).map(ownName),
  ];
  return all.filter((field) => !isThere(field, proposal, candidate));
}

export function answerOf(
  state: AnswerProposalCommand['answer']['state'],
  chosen: readonly string[] = [],
): AnswerProposalCommand['answer'] {
  if (state !== 'taken') return { state };
  return {
    state,
    fields: chosen.filter(isTakeable),
    custom: chosen
      .filter((field) => field.startsWith(ownFieldPrefix))
      .map((field) => field.slice(ownFieldPrefix.length)),
  };
}
