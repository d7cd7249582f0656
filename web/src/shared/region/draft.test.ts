import { describe, expect, it } from 'vitest';
import { blankRegion, type RegionDraft, type RegionField, readRegion } from './draft.ts';
import { asOrigins, asUrl } from './web-address.ts';

function refusal(field: RegionField, value: unknown) {
  const draft: RegionDraft = { ...blankRegion, kind: 'national', [field]: value };
  const read = readRegion(draft, [field]);
  return read.ok ? read.values[field] : `refused: ${read.refusals[field]}`;
}

describe('what is filled in about a region', () => {
  it.each([
    ['name', ' ', 'refused: required'],
    ['name', 'x'.repeat(121), 'refused: tooLong'],
    ['name', ' Midden ', 'Midden'],
    ['deskEmail', '', 'refused: required'],
    ['deskEmail', 'loket@', 'refused: notAnEmail'],
    ['deskEmail', ' loket@midden.example ', 'loket@midden.example'],
    ['deskPhone', ' ', undefined],
    ['deskPhone', 'bel mij', 'refused: notAPhone'],
    ['deskPhone', '026 1234567', '026 1234567'],
    ['deskWebsite', '', undefined],
    ['deskWebsite', 'loket', 'refused: notAUrl'],
    ['deskWebsite', 'www.midden.example', 'https://www.midden.example/'],
    ['statementUrl', '', 'refused: required'],
    ['statementUrl', 'javascript:alert(1)', 'refused: notAUrl'],
    ['statementUrl', 'midden.example/privacy', 'https://midden.example/privacy'],
    ['closedDays', '29', 'refused: outOfBounds'],
    ['closedDays', '0', 'refused: outOfBounds'],
    ['closedDays', '2,5', 'refused: notWhole'],
    ['closedDays', ' 14 ', 14],
    ['staleDaysByPhase', { new: ' 7 ', matching: '' }, { new: 7, matching: undefined }],
    ['staleDaysByPhase', { new: '7', matching: 'veel' }, 'refused: notWhole'],
    ['staleDaysByPhase', { matching: '366' }, 'refused: outOfBounds'],
    ['targets', { matchesBySector: ' 40 ' }, { matchesBySector: 40 }],
    ['targets', { 'matchesBySector-vo': '0' }, 'refused: outOfBounds'],
    ['targets', { matchesBySector: 'veel' }, 'refused: notWhole'],
    ['sectors', [], 'refused: sectorsRequired'],
    ['sectors', ['vo'], ['vo']],
    ['formOrigins', '', []],
    ['formOrigins', 'www.midden.example\nkapot', 'refused: notAWebsite'],
  ] as const)('%s: %j is %j', (field, value, result) => {
    expect(refusal(field, value)).toEqual(result);
  });

  it('needs municipalities for an area, and none for a national region', () => {
    const read = (kind: RegionDraft['kind']) =>
      readRegion({ ...blankRegion, kind }, ['municipalityCodes']);
    expect(read('geographic')).toEqual({
      ok: false,
      refusals: { municipalityCodes: 'municipalitiesRequired' },
    });
    expect(read('national').ok).toBe(true);
  });

  it('is looked at field by field: every refusal is told at once, and nothing that was not asked', () => {
    expect(readRegion(blankRegion, ['deskName', 'deskEmail', 'deskPhone'])).toEqual({
      ok: false,
      refusals: { deskName: 'required', deskEmail: 'required' },
    });
  });

  it('has terms to begin with that are allowed', () => {
    const terms = [
      'closedDays',
      'consentMonths',
      'inactivityMonths',
      'staleAfterDays',
      'minCellSize',
    ] as const;
    expect(readRegion(blankRegion, terms).ok).toBe(true);
  });
});

describe('web addresses as people type them', () => {
  it('are websites, one per line, each once, in small letters and without a path', () => {
    expect(
      asOrigins('WWW.Midden.example/contact\nhttps://www.midden.example, http://localhost:5000'),
    ).toEqual(['https://www.midden.example', 'http://localhost:5000']);
  });

  it.each([
    'http://',
    'ftp://midden.example',
    'https://user@midden.example',
    'een twee',
    '*',
  ])('cannot be %j', (text) => {
    expect(asUrl(text)).toBeUndefined();
    expect(asOrigins(text)).toBeUndefined();
  });
});
