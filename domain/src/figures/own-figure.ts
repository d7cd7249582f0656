// The figure of one own field of a region: `byCustom`, narrowed to that field.
import type { FieldDef } from '../custom/field-def.ts';
import type { Figure } from './figure.ts';
import { liveFigures } from './live-figures.ts';

export function ownFigure({ label, type }: Pick<FieldDef, 'label' | 'type'>) {
  const { column } = liveFigures.byCustom;
  const about = 'Kandidaten in begeleiding, naar wat bij dit eigen veld van de regio is ingevuld.';
  const figure: Figure & { column: string } =
    type === 'multiselect'
      ? {
          ...{ nl: label, column, unit: 'choices', fresh: 'live' },
          counts: `${about} Wie meer kiest, telt bij elk antwoord.`,
          leavesOut: 'Wie niets heeft ingevuld, telt hier niet mee.',
        }
      : {
          ...{ nl: label, column, unit: 'candidates', fresh: 'live' },
          counts: `${about} Iedere kandidaat telt één keer.`,
        };
  return figure;
}
