import type { DirectoryEntry } from '@instroom/domain/organization/directory.ts';
import type { OrgMark } from '@instroom/domain/organization/overlay.ts';
import { describe, expect, it } from 'vitest';
import { filteredNetwork, networkSearchSchema, shownProgrammes } from './filter.ts';
import { rowsOfNetwork } from './rows.ts';
import { networkSearchOf } from './search.ts';

const entries: DirectoryEntry[] = [
  {
    orgId: 'brin-99ZW',
    kind: 'school',
    name: 'Basisschool De Zwáán',
    code: '99ZW',
    boardId: 'board-99001',
    sectors: ['po'],
    places: [
      { key: '99ZW00', city: 'Arnhem', municipalityCode: '0202' },
      { key: '99ZW01', name: 'Locatie Zuid', city: "'s-Hertogenbosch", municipalityCode: '0796' },
    ],
  },
  {
    orgId: 'brin-99EK',
    kind: 'school',
    name: 'O.B.S. De Eik',
    code: '99EK',
    sectors: ['po'],
    places: [{ key: '99EK00', municipalityCode: '0268' }],
  },
  { orgId: 'board-99001', kind: 'board', name: 'Stichting Samen Leren', places: [] },
  {
    orgId: 'hovi-1',
    kind: 'hogeschool',
    name: 'Hogeschool Voorbeeld',
    places: [],
    programmes: [
      { key: 'hovi-1', title: 'Pabo', kind: 'pabo' },
      { key: 'hovi-2', title: 'Leraar Wiskunde', kind: 'second_degree' },
    ],
  },
  { orgId: 'brin-99CL', kind: 'school', name: 'Oude School', standing: 'closed', places: [] },
];

const rowsWith = (marks: Record<string, OrgMark> = {}) => rowsOfNetwork(entries, marks);
const idsOf = (rows: { orgId: string }[]) => rows.map(({ orgId }) => orgId);
const filtered = (search: object, marks: Record<string, OrgMark> = {}) =>
  idsOf(filteredNetwork(rowsWith(marks), networkSearchSchema.parse(search), undefined));

describe('searching the network', () => {
  const found = async (text: string) => [...(await networkSearchOf(rowsWith()))(text).keys()];

  it.each([
    ['zwaan', 'brin-99ZW'],
    ['zw', 'brin-99ZW'],
    ['zwaam', 'brin-99ZW'],
    ['ZWÁÁN arn', 'brin-99ZW'],
    ['99zw01', 'brin-99ZW'],
    ['hertogenbosch', 'brin-99ZW'],
    ['obs eik', 'brin-99EK'],
    ['nijmegen', 'brin-99EK'],
    ['wiskunde', 'hovi-1'],
  ])('finds by "%s"', async (text, orgId) => {
    expect(await found(text)).toEqual([orgId]);
  });

  it('wants every word, and takes no number for another one', async () => {
    expect(await found('zwaan nijmegen')).toEqual([]);
    expect(await found('99ZX')).toEqual([]);
  });

  it('finds the schools of a board by its name, the board itself first', async () => {
    expect(await found('samen leren')).toEqual(['board-99001', 'brin-99ZW']);
  });
});

describe('the filter of the network', () => {
  it('shows what is open, and what closed only where the region still has something there', () => {
    expect(filtered({ soort: 'scholen' })).toEqual(['brin-99ZW', 'brin-99EK']);
    expect(filtered({ soort: 'scholen' }, { 'brin-99CL': { contactCount: 1 } })).toContain(
      'brin-99CL',
    );
    expect(filtered({ stand: 'gesloten' })).toEqual(['brin-99CL']);
  });

  it('hides what the region hid, until that is asked for', () => {
    const marks = { 'brin-99EK': { isHidden: true } };
    expect(filtered({ soort: 'scholen' }, marks)).toEqual(['brin-99ZW']);
    expect(filtered({ stand: 'verborgen' }, marks)).toEqual(['brin-99EK']);
  });

  it('goes by municipality of any place, board, label, relation owner and taking part', () => {
    const marks = { 'brin-99EK': { tags: ['proeftuin'], ownerUid: 'bas', isParticipating: true } };
    expect(filtered({ gemeente: '0796' })).toEqual(['brin-99ZW']);
    expect(filtered({ bestuur: 'board-99001' })).toEqual(['brin-99ZW', 'board-99001']);
    expect(filtered({ label: 'proeftuin' }, marks)).toEqual(['brin-99EK']);
    expect(filtered({ relatie: 'bas' }, marks)).toEqual(['brin-99EK']);
    expect(filtered({ relatie: 'geen' }, marks)).not.toContain('brin-99EK');
    expect(filtered({ deelname: 'ja' }, marks)).toEqual(['brin-99EK']);
  });

  it('leaves out an institution of which every programme was switched off, among programmes', () => {
    expect(filtered({ soort: 'opleidingen' })).toEqual(['hovi-1']);
    const marks = { 'hovi-1': { programmesOff: ['hovi-1', 'hovi-2'] } };
    expect(filtered({ soort: 'opleidingen' }, marks)).toEqual([]);
    const [row] = rowsWith({ 'hovi-1': { programmesOff: ['hovi-1'] } }).filter(
      ({ orgId }) => orgId === 'hovi-1',
    );
    expect(row && shownProgrammes(row).map(({ key }) => key)).toEqual(['hovi-2']);
  });

  it('calls an organization as the region does, and sorts it there', () => {
    const rows = rowsWith({ 'brin-99ZW': { name: 'Zonnebloem' } });
    expect(rows.at(-1)?.name).toBe('Zonnebloem');
  });

  it('puts what has nothing to sort by last', () => {
    expect(filtered({ sorteer: 'bestuur' })[0]).toBe('brin-99ZW');
    expect(filtered({ sorteer: 'plaats' }).slice(0, 2)).toEqual(['brin-99ZW', 'brin-99EK']);
  });

  it('ignores what an old or mistyped address says', () => {
    expect(networkSearchSchema.parse({ soort: 'x', gemeente: '9999', sorteer: 'y' })).toEqual({});
  });
});
