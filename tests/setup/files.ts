// Files as people send them, made here: whole, and small unless a test asks for more.
import { deflateRawSync, deflateSync } from 'node:zlib';

type PdfParts = {
  /** What else stands in the catalog, such as `/OpenAction 6 0 R`. */
  catalog?: string;
  trailer?: string;
  /** More objects, from number 6. */
  objects?: readonly (string | Buffer)[];
  text?: string;
};

/** A PDF of one page with a line of text, with a table of where its objects stand. */
export function aPdf({ catalog = '', trailer = '', objects = [], text = 'Dag' }: PdfParts = {}) {
  const content = `BT /F1 24 Tf 40 100 Td (${text}) Tj ET`;
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...objects,
  ];
  const parts = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const sizeSoFar = () => parts.reduce((sum, { length }) => sum + length, 0);
  const places: number[] = [];
  for (const [index, object] of all.entries()) {
    places.push(sizeSoFar());
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
  }
  const start = sizeSoFar();
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = all.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** Objects that are packed together, as most programs write them. */
export function packedObjects(content: string, filter = '/FlateDecode'): Buffer {
  const packed = deflateSync(content);
  const head = `<< /Type /ObjStm /N 1 /First 4 /Filter ${filter} /Length ${packed.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]);
}

/** A PDF of about this many bytes, most of which cannot be packed. */
export function aLargePdf(bytes: number): Buffer {
  const filling = Buffer.alloc(bytes);
  for (let at = 0; at < bytes; at += 4)
    filling.writeUInt32LE((at * 2654435761) >>> 0, Math.min(at, bytes - 4));
  const head = Buffer.from(`<< /Length ${bytes} >>\nstream\n`);
  return aPdf({ objects: [Buffer.concat([head, filling, Buffer.from('\nendstream')])] });
}

/** One green dot. */
export const aPng = () =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
/** One white dot. */
export const aJpeg = () =>
  Buffer.from(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
    'base64',
  );

const documentType =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
export const contentTypes = (type = documentType) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`;

/** A document of Word with one line of text. */
export function aDocx(more: Record<string, string> = {}): Buffer {
  return aZip({
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': '<Relationships/>',
    'word/document.xml':
      '<w:document><w:body><w:p><w:r><w:t>Dag</w:t></w:r></w:p></w:body></w:document>',
    ...more,
  });
}

/** `flags`: 1 is encrypted. */
export function aZip(files: Record<string, string>, flags = 0): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(text);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(Buffer.byteLength(text), 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const body = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    entries.push(
      Buffer.concat([
        Buffer.from('PK\u0001\u0002'),
        Buffer.from([20, 0]),
        common,
        rest,
        Buffer.from(name),
      ]),
    );
    bodies.push(body);
    at += body.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, directory, end]);
}
