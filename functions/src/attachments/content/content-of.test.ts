import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aDocx,
  aJpeg,
  aPdf,
  aPng,
  aZip,
  contentTypes,
  packedObjects,
} from '../../../../tests/setup/files.ts';
import { contentOf } from './content-of.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const relation = (kind: string, more: string) =>
  `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="https://elsewhere.example/a" ${more}/></Relationships>`;
const xref =
  '<< /Type /XRef /Size 7 /Root 1 0 R /W [1 2 1] /Encrypt 6 0 R /Length 2 >>\nstream\nab\nendstream';

describe('a file in a dossier', () => {
  it.each([
    ['a PDF', aPdf(), 'application/pdf'],
    [
      'a PDF that opens at a page',
      aPdf({ catalog: '/OpenAction [3 0 R /Fit]' }),
      'application/pdf',
    ],
    [
      'a PDF that speaks of scripts',
      aPdf({ text: 'Node/JS /JavaScript /Launch /Encrypt' }),
      'application/pdf',
    ],
    [
      'a PDF with such words in its title',
      aPdf({ trailer: '/Info << /Title (a \\( /JS) >>' }),
      'application/pdf',
    ],
    [
      'a PDF with packed objects',
      aPdf({ objects: [packedObjects('7 0 << /Type /Page >>')] }),
      'application/pdf',
    ],
    ['a PNG', aPng(), 'image/png'],
    ['a JPEG', aJpeg(), 'image/jpeg'],
    ['a document of Word', aDocx(), word],
    [
      'one with a link to a website',
      aDocx({ 'word/_rels/document.xml.rels': relation('hyperlink', 'TargetMode="External"') }),
      word,
    ],
  ])('may be %s', (_what, bytes, mime) => {
    expect(contentOf(bytes)).toEqual({ ok: true, mime });
  });

  it.each([
    ['a program', Buffer.from('MZ\u0090\u0000This program cannot be run in DOS mode.')],
    ['nothing', Buffer.alloc(0)],
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a drawing with scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a PDF behind something else', Buffer.concat([Buffer.from('<script>'), aPdf()])],
    ['a zip file', aZip({ 'a.txt': 'a' })],
    [
      'a spreadsheet',
      aZip({ '[Content_Types].xml': contentTypes('spreadsheetml'), 'xl/workbook.xml': '' }),
    ],
    [
      'a document of Word from before 2007, or one with a password',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    ],
    ['the beginning of a picture', aPng().subarray(0, 12)],
    ['a JPEG without a picture', aJpeg().subarray(0, 20)],
  ])('may not be %s', (_what, bytes) => {
    expect(contentOf(bytes)).toEqual({ ok: false, code: 'attachment_type' });
  });

  it.each([
    ['a PDF', aPdf({ trailer: '/Encrypt 6 0 R' })],
    ['a PDF that hides it in a letter', aPdf({ trailer: '/#45ncrypt 6 0 R' })],
    ['a PDF of the newer form', aPdf({ objects: [xref] })],
    ['a document', aZip({ '[Content_Types].xml': contentTypes(), 'word/document.xml': '' }, 1)],
  ])('may not be under a password: %s', (_what, bytes) => {
    expect(contentOf(bytes)).toEqual({ ok: false, code: 'attachment_encrypted' });
  });

  it.each([
    [
      'a script in a PDF',
      aPdf({ catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' }),
    ],
    [
      'one that is hidden in a letter',
      aPdf({ catalog: '/OpenAction << /S /J#61vaScript /J#53 6 0 R >>' }),
    ],
    [
      'one among packed objects',
      aPdf({ objects: [packedObjects('7 0 << /S /JavaScript /JS (x) >>')] }),
    ],
    ['a PDF that starts a program', aPdf({ catalog: '/OpenAction << /S /Launch /F (cmd.exe) >>' })],
    ['macros', aDocx({ 'word/vbaProject.bin': 'x' })],
    [
      'macros by another name',
      aDocx({ '[Content_Types].xml': contentTypes('application/vnd.ms-office.vbaProject') }),
    ],
    [
      'a template from elsewhere',
      aDocx({
        'word/_rels/settings.xml.rels': relation('attachedTemplate', 'TargetMode="External"'),
      }),
    ],
    ['a control', aDocx({ 'word/activeX/activeX1.xml': 'x' })],
  ])('may do nothing by itself: %s', (_what, bytes) => {
    expect(contentOf(bytes)).toEqual({ ok: false, code: 'attachment_active' });
  });

  it.each([
    ['a PDF that was cut off', aPdf().subarray(0, -40)],
    [
      'packed objects that are none',
      aPdf({
        objects: [Buffer.from('<< /Type /ObjStm /Filter /FlateDecode >>\nstream\nxx\nendstream')],
      }),
    ],
    [
      'packed in a way that is not known',
      aPdf({ objects: [packedObjects('x', '[/ASCIIHexDecode /FlateDecode]')] }),
    ],
    ['a document that was cut off', aDocx().subarray(0, -30)],
  ])('must be whole: %s', (_what, bytes) => {
    expect(contentOf(bytes)).toEqual({ ok: false, code: 'attachment_damaged' });
  });

  it('that unpacks to more than a server can hold is refused, quickly', () => {
    const packed = packedObjects('0'.repeat(8_000_000));
    const bomb = aPdf({ objects: Array.from({ length: 40 }, () => packed) });
    expect(contentOf(bomb)).toEqual({ ok: false, code: 'attachment_damaged' });
  });

  it('is judged without a fault, whatever its bytes are', () => {
    const starts = [aPdf(), aPng(), aJpeg(), aDocx()];
    const cut = fc.tuple(fc.constantFrom(...starts), fc.nat(), fc.uint8Array({ maxLength: 40 }));
    fc.assert(
      fc.property(cut, ([start, at, noise]) => {
        const place = at % start.length;
        const broken = Buffer.concat([start.subarray(0, place), noise, start.subarray(place)]);
        expect(typeof contentOf(broken).ok).toBe('boolean');
        expect(typeof contentOf(start.subarray(0, place)).ok).toBe('boolean');
      }),
    );
  });
});
