// By which way somebody came, and in which year: as the list of candidates filters, so that a number and its list agree.
import { notNamed } from '@instroom/domain/figures/live-figures.ts';
import type { RosterRow } from '../../../data/roster.ts';
import { passes } from '../../../shared/candidate-filter.ts';
import { everybody } from '../../../shared/filter-codes.ts';

/** No filter by year asks who looks, or which day it is. */
const anybody = { uid: '', today: '2000-01-01' };

export function cameIn(year: string): (row: RosterRow) => boolean {
  return passes({ fase: everybody, jaar: year }, anybody);
}

export function wayByForm({ formId }: Pick<RosterRow, 'formId'>): string {
  return formId ?? notNamed;
}
