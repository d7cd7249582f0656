// docs/figures.md, from the definitions.
import { figureGroups, type NamedFigure } from './all-figures.ts';
import { type FigureUnit, figureUnits, freshnesses } from './figure.ts';

const headings = {
  live: 'Of now (`regions/{r}/stats/live-0…9`)',
  booked: 'Of a month (`regions/{r}/stats/{year}-0…3`)',
  computed: 'Computed when somebody looks',
} as const satisfies Record<keyof typeof figureGroups, string>;

export function figuresDocument(): string {
  const groups = (['live', 'booked', 'computed'] as const).flatMap((group) => [
    `## ${headings[group]}`,
    '',
    '| name | counts | leaves out | unit | how fresh |',
    '|---|---|---|---|---|',
    ...figureGroups[group].map(rowOf),
    '',
  ]);
  return [
    '# Figures',
    '',
    'What each figure counts, as screens, reports and exports say it. Written by a test from `domain/src/figures`: change it',
    'there, and run `vitest run --project unit domain/src/figures -u`.',
    '',
    '- Months, weeks and days are those of Europe/Amsterdam. A school year begins on the first of August.',
    '- Candidates and choices are told apart: somebody may choose several subjects, so that choices add up to more than people.',
    '- Of a month: totals only, in one dimension or in a named pair; never a row for a person. They do not fall when a dossier',
    '  is erased, and are lowered only by a correction that is itself counted (`corrected`).',
    '',
    ...groups,
    '## How fresh',
    '',
    ...freshnesses.map(({ code, nl }) => `- \`${code}\`: ${nl}`),
    '',
  ].join('\n');
}

function rowOf({ id, nl, counts, leavesOut = '', unit, fresh }: NamedFigure): string {
  return `| \`${id}\` ${nl} | ${counts} | ${leavesOut} | ${unitName(unit)} | \`${fresh}\` |`;
}

function unitName(unit: FigureUnit): string {
  return figureUnits.find(({ code }) => code === unit)?.nl ?? unit;
}
