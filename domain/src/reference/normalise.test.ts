import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organizationFieldsSchema } from '../organization/source-fields.ts';
import {
  functionalEmail,
  municipalityNamed,
  readBoardNumber,
  readBrin,
  readCity,
  readHouseNumber,
  readLocationCode,
  readMunicipality,
  readPhoneNumber,
  readPostcode,
  readText,
  readWebsite,
  splitHouseNumber,
} from './normalise.ts';

const eighty = ' '.repeat(80);

describe('a text', () => {
  it.each([
    [' ', undefined],
    [eighty, undefined],
    ['', undefined],
    [null, undefined],
    ['  De   Maas\u00a0\tschool ', 'De Maas school'],
    ['Frysla\u0302n', 'Fryslân'],
    ['Dalton Kindcentrum ’t Kompas', 'Dalton Kindcentrum ’t Kompas'],
  ])('%j is %j', (written, expected) => expect(readText(written)).toBe(expected));

  it('is the same when it is read again, and never blank', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        const once = readText(written);
        expect(readText(once)).toBe(once);
        expect(once === undefined || once.trim().length > 0).toBe(true);
      }),
    );
  });
});

describe('numbers', () => {
  it.each([
    ['9306TC', '9306 TC'],
    ['3315 LA ', '3315 LA'],
    ['8017js', '8017 JS'],
    ['0306 TC', undefined],
    ['B-1000', undefined],
    [' ', undefined],
  ])('the postcode %j is %j', (written, expected) => expect(readPostcode(written)).toBe(expected));

  it.each([
    ['00AR', '00AR'],
    ['25lw ', '25LW'],
    ['9006', undefined],
    ['00AR00', undefined],
  ])('the institution number %j is %j', (written, expected) =>
    expect(readBrin(written)).toBe(expected));

  it.each([
    ['00AR00', '00AR00'],
    ['00AR', undefined],
    ['00AR0', undefined],
  ])('the location code %j is %j', (written, expected) =>
    expect(readLocationCode(written)).toBe(expected));

  it.each([
    ['0014', { code: '0014' }],
    ['14', { code: '0014' }],
    ['285', { code: '0285' }],
    ['284', { unknown: '284' }],
    ['9999', { unknown: '9999' }],
    ['1948', { code: '1948' }],
    [' ', undefined],
  ])('the municipality %j is %j', (written, expected) =>
    expect(readMunicipality(written)).toEqual(expected));

  it('a municipality is found by its name, in any capitals, and not where two have that name', () => {
    expect(municipalityNamed('S GRAVENHAGE')).toBe('0518');
    expect(municipalityNamed('Súdwest-Fryslân')).toBe('1900');
    expect(municipalityNamed('bergen (NH)')).toBe('0373');
    expect(municipalityNamed('Bergen')).toBeUndefined();
    expect(municipalityNamed('Nergenshuizen')).toBeUndefined();
  });

  it.each([
    ['00039', '00039'],
    ['39', '00039'],
    ['41797', '41797'],
    ['0', undefined],
    ['123456', undefined],
    ['A1234', undefined],
  ])('the board number %j is %j', (written, expected) =>
    expect(readBoardNumber(written)).toBe(expected));

  it.each([
    ['0475551618', '0475551618'],
    ['+31 (0)475 55 16 18', '0475551618'],
    ['0031475551618', '0475551618'],
    ['030-1234567', '0301234567'],
    ['+32 470 12 34 56', '+32470123456'],
    ['14 024', '14024'],
    ['n.v.t.', undefined],
    ['0000000000', undefined],
    [' ', undefined],
  ])('the phone number %j is %j', (written, expected) =>
    expect(readPhoneNumber(written)).toBe(expected));

  it.each([
    ['1-G', { number: '1', addition: 'G' }],
    ['36-B', { number: '36', addition: 'B' }],
    ['8A', { number: '8', addition: 'A' }],
    ['3-5', { number: '3', addition: '5' }],
    ['12', { number: '12' }],
    ['9-A-B', { number: '9', addition: 'A-B' }],
    ['bij 3', undefined],
  ])('the house number %j is %j', (written, expected) =>
    expect(splitHouseNumber(written)).toEqual(expected));

  it.each([
    ['1-G', '1G'],
    ['3-5', '3-5'],
    ['bij 3', 'bij 3'],
    [' ', undefined],
  ])('the house number %j is written %j', (written, expected) =>
    expect(readHouseNumber(written)).toBe(expected));
});

describe('a website', () => {
  it.each([
    ['www.bsdemaasparel.nl', 'https://www.bsdemaasparel.nl'],
    ['http://www.sco-t.nl/school/', 'http://www.sco-t.nl/school/'],
    ['https://etuda.nl/', 'https://etuda.nl'],
    ['WWW.KOMPAS-EMMELOORD.NL', 'https://www.kompas-emmeloord.nl'],
    ['www.rkbsdereiger.nl.', 'https://www.rkbsdereiger.nl'],
    ["www.gelderveste.nl/scholen/'t-prisma", "https://www.gelderveste.nl/scholen/'t-prisma"],
    ['www.elker/portalis', undefined],
    ['www.ikcdriemaster,nl', undefined],
    ['www. sterrenpad.fortior.nl', undefined],
    ['www.boerhaaveschool..nl', undefined],
    ['www.jozefrijen.n', undefined],
    ['javascript:alert(1)', undefined],
    ['https://iemand@school.nl', undefined],
    ['127.0.0.1', undefined],
    [eighty, undefined],
  ])('%j is %j', (written, expected) => expect(readWebsite(written)).toBe(expected));

  it('is always one that is kept, whatever is written', () => {
    const schema = organizationFieldsSchema.shape.website;
    const likeAddress = fc
      .array(
        fc.constantFrom(
          'http',
          'https',
          '://',
          ':',
          '/',
          'www',
          '.',
          'nl',
          'school',
          '-',
          '_',
          ' ',
          '@',
          '?',
          '#',
          '%',
          '8080',
          'é',
          ',',
        ),
        { maxLength: 10 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(likeAddress, fc.string()), (written) => {
        expect(schema.safeParse(readWebsite(written)).success).toBe(true);
      }),
    );
  });
});

describe('an e-mail address', () => {
  it.each([
    'info@school.nl',
    'mailto:Info@school.nl',
    'studievoorlichting@hogeschool.nl',
  ])('of a function is kept: %s', (written) =>
    expect(functionalEmail(written)?.email).toMatch(/^(info|studievoorlichting)@/));
  it.each([
    'j.jansen@school.nl',
    'mailto:anna@school.nl',
    'info.jansen@school.nl',
    'info@',
  ])('of a person, or of nobody knows whom, is dropped and told: %s', (written) =>
    expect(functionalEmail(written)).toEqual({ dropped: true }));
  it('that is none is not counted', () => {
    expect(functionalEmail(' ')).toBeUndefined();
    expect(functionalEmail('n.v.t.')).toBeUndefined();
  });
});

describe('a place', () => {
  it.each([
    ["'S-GRAVENHAGE", "'s-Gravenhage"],
    ['S GRAVENHAGE', "'s-Gravenhage"],
    ['S HERTOGENBOSCH', "'s-Hertogenbosch"],
    ['SUDWEST-FRYSLAN', 'Súdwest-Fryslân'],
    ['EDE GLD', 'Ede'],
    ['Ede gld', 'Ede'],
    ['ALTEVEER GEM NOORDENVELD', 'Alteveer'],
    ['SPAARNDAM GEM. HAARLEM', 'Spaarndam'],
    ['BERGEN NH', 'Bergen'],
    ['ALPHEN AAN DEN RIJN', 'Alphen aan den Rijn'],
    ['NIEUWERKERK AD IJSSEL', 'Nieuwerkerk aan den IJssel'],
    ['IJMUIDEN', 'IJmuiden'],
    ['BERGEN OP ZOOM', 'Bergen op Zoom'],
    ["'S-HEERENBERG", "'s-Heerenberg"],
    ["'S GRAVENMOER", "'s Gravenmoer"],
    ["'T HARDE", "'t Harde"],
    ['WEHE-DEN HOORN', 'Wehe-den Hoorn'],
    ['DE BILT', 'De Bilt'],
    ["STAD AAN 'T HARINGVLIET", "Stad aan 't Haringvliet"],
    ['2E EXLOERMOND', '2e Exloermond'],
    ['Sommelsdijk (Middelharnis)', 'Sommelsdijk'],
    ['Den Bosch', 'Den Bosch'],
    ['Helmond ', 'Helmond'],
    [' ', undefined],
  ])('%j is %j', (written, expected) => expect(readCity(written)).toBe(expected));
});
