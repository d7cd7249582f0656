// By which way somebody came.
import { notNamed } from '@instroom/domain/figures/live-figures.ts';
import type { RosterRow } from '../../../data/roster.ts';

export function wayByForm({ formId }: Pick<RosterRow, 'formId'>): string {
  return formId ?? notNamed;
}
