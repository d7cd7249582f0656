// What stands in each column of the list, what it is sorted by, and how much room it needs.
import { fullName } from '@instroom/domain/candidate/name.ts';
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { municipalityNames } from '@instroom/domain/codes/municipality.ts';
import { phases, statuses } from '@instroom/domain/codes/phase.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { sources } from '@instroom/domain/codes/source.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import type { ReactNode } from 'react';
import type { RosterRow } from '../../../data/roster.ts';
import type { AnyColumnName, ColumnName } from '../../../shared/candidate-columns.ts';
import { PhaseBadge } from '../../../shared/phase-badge.tsx';
import { SectorCodes } from '../../../shared/sector-codes.tsx';
import type { RegionWords } from '../../../shared/vocabulary.ts';
import { formatDay, formatNumber } from '../../../ui/format.ts';
import { DossierLink } from '../dossier-link.tsx';
import type { SortKey } from './sorted-by.ts';

export type Column = {
  name: AnyColumnName;
  label: string;
  keyOf: (row: RosterRow) => SortKey;
  /** In a table one row is reached by the Tab key, the others by the arrows. */
  cell: (row: RosterRow, place?: { tabIndex: number }) => ReactNode;
  /** The least that it needs, in pixels, and its part of what is left. */
  width: number;
  grows: number;
};

/** What columns know of the region. */
export type ColumnWords = {
  words: RegionWords;
  adviserOf: (uid: string) => string;
  label: (name: ColumnName) => string;
};

export function baseColumns({ words, adviserOf, label }: ColumnWords): Column[] {
  const column = (name: ColumnName, rest: Omit<Column, 'name' | 'label' | 'grows'>, grows = 0) => ({
    name,
    label: label(name),
    grows,
    ...rest,
  });
  const ofText = (textOf: (row: RosterRow) => string | undefined, width: number) => ({
    keyOf: textOf,
    cell: (row: RosterRow) => <Shortened text={textOf(row) ?? ''} />,
    width,
  });
  const ofDay = (momentOf: (row: RosterRow) => Date | undefined, width: number) => ({
    keyOf: (row: RosterRow) => momentOf(row)?.getTime(),
    cell: (row: RosterRow) => dayIn(momentOf(row)),
    width,
  });
  const ofCount = (countOf: (row: RosterRow) => number, width: number) => ({
    keyOf: countOf,
    cell: (row: RosterRow) => countOf(row) > 0 && formatNumber(countOf(row)),
    width,
  });
  return [
    column(
      'naam',
      {
        keyOf: ({ sortName }) => sortName,
        cell: (row, place) => (
          <DossierLink candidateId={row.id} {...place}>
            {fullName(row)}
          </DossierLink>
        ),
        width: 190,
      },
      3,
    ),
    column('fase', {
      keyOf: ({ phase }) => phaseOrder.get(phase),
      cell: ({ phase }) => <PhaseBadge phase={phase} />,
      width: 140,
    }),
    column('status', {
      ...ofText(({ status, ownStatus }) => words.status(status, ownStatus), 150),
      keyOf: ({ status }) => statusOrder.get(status),
    }),
    column('vakken', ofText(subjectsOf, 130), 3),
    column('sectoren', {
      keyOf: ({ sectors: own }) => joined(own.map((code) => labelOf(sectors, code))),
      cell: ({ sectors: own }) => <SectorCodes codes={own} />,
      width: 84,
    }),
    column(
      'eigenaar',
      ofText(({ ownerUid }) => ownerUid && adviserOf(ownerUid), 130),
      1,
    ),
    column(
      'contact',
      ofDay(({ lastContactAt }) => lastContactAt, 132),
    ),
    column(
      'aangemeld',
      ofDay(({ createdAt }) => createdAt, 112),
    ),
    column(
      'sinds',
      ofDay(({ phaseSince }) => phaseSince, 156),
    ),
    column('plaats', ofText(placeOf, 120), 1),
    column(
      'bron',
      ofText(({ source }) => labelOf(sources, source), 140),
    ),
    column(
      'labels',
      ofText(({ labels }) => joined(labels), 140),
      2,
    ),
    column(
      'taken',
      ofCount(({ openTaskCount }) => openTaskCount, 112),
    ),
    column(
      'scholen',
      ofCount(({ schoolCount }) => schoolCount, 96),
    ),
  ];
}

/** What does not fit is shown by pointing at it. */
export function Shortened({ text }: { text: string }) {
  return <span title={text}>{text}</span>;
}

export function placeOf({ city, municipalityCode }: RosterRow): string | undefined {
  return city ?? (municipalityCode && municipalityNames.get(municipalityCode));
}

const phaseOrder = new Map<string, number>(phases.map(({ code }, index) => [code, index]));
const statusOrder = new Map<string, number>(statuses.map(({ code }, index) => [code, index]));
const subjectNames = new Map<string, string>(subjects.map(({ code, nl }) => [code, nl]));

function subjectsOf(row: RosterRow): string {
  return joined(row.subjects.map((code) => subjectNames.get(code) ?? code));
}

function joined(texts: readonly string[]): string {
  return texts.join(', ');
}

function dayIn(moment: Date | undefined): ReactNode {
  return moment && formatDay(moment);
}
