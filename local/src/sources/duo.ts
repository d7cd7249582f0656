// DUO's site and its portal, as they serve files: windows-1252 with CRLF, blanks as one space, boards in UTF-8 with a mark.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { realSecondaryFile, realSpecialFile } from './duo-real.ts';
import type { SourceAnswer, SourceData, SourceRoutes } from './routes.ts';

const synthetic = fileURLToPath(new URL('./data/duo', import.meta.url));
/** What `DUO_URL` and `DUO_PORTAL_URL` are to be, behind the address of the stand-in. */
export const duoPaths = { files: '/duo/files', portal: '/duo/portal' } as const;

const datasets: Readonly<Record<string, string>> = {
  '786f12ea-6224-42fd-ab72-de4d7d879535': 'besturenbo.csv',
  '033ab279-8e6f-44a2-8455-6ad42147762f': 'besturenso.csv',
  'c8e6ffdd-cc2b-44ee-880f-0ff03f72e868': 'besturenvo.csv',
  '1bafae09-10e4-47b5-a54e-1c01f5776a60': 'besturenmbo.csv',
};

export function duoRoutes(data: SourceData): SourceRoutes {
  const files = duoFiles(data);
  return ({ path, query, headers }) => {
    if (path.startsWith(`${duoPaths.files}/`)) {
      const content = files.get(path.slice(duoPaths.files.length + 1));
      return content && asFile(content);
    }
    if (path === `${duoPaths.portal}/api/3/action/package_show`) {
      const name = datasets[query.get('id') ?? ''];
      if (!name || !files.has(name)) return notFound;
      const url = `http://${headers.host}${duoPaths.portal}/dataset/resource/download/${name}`;
      return asJson(200, { success: true, result: { resources: [{ name, format: 'CSV', url }] } });
    }
    if (path.startsWith(`${duoPaths.portal}/dataset/`)) {
      const content = files.get(path.slice(path.lastIndexOf('/') + 1));
      return content && asFile(content);
    }
    return undefined;
  };
}

const realSchools = 'duo/scholen-geo-2024-11-24.csv';

/** For `file-coordinates`, which nobody serves: a file that somebody brings. Nothing where the real folder has none. */
export function coordinatesFile({ realFolder }: SourceData): Buffer | undefined {
  const path = realFolder ? join(realFolder, realSchools) : join(synthetic, 'coordinates.csv');
  return existsSync(path) ? readFileSync(path) : undefined;
}

/** With the real files only what there is of them: nothing invented stands beside the real. */
function duoFiles({ realFolder }: SourceData): Map<string, Buffer> {
  if (!realFolder)
    return new Map(
      readdirSync(synthetic).map((name) => [name, readFileSync(join(synthetic, name))]),
    );
  const files = new Map<string, Buffer>();
  const primary = '02.-alle-schoolvestigingen-basisonderwijs.csv';
  if (existsSync(join(realFolder, 'duo', primary)))
    files.set(primary, readFileSync(join(realFolder, 'duo', primary)));
  const others = join(realFolder, realSchools);
  if (existsSync(others)) {
    const schools = readFileSync(others, 'utf8');
    files.set('02.-alle-vestigingen-vo.csv', realSecondaryFile(schools));
    files.set('09.-alle-vestigingen-sbo-so-en-vso.csv', realSpecialFile(schools));
  }
  return files;
}

function asFile(content: Buffer): SourceAnswer {
  const etag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;
  return { status: 200, headers: { 'content-type': 'text/csv', etag }, body: content };
}

function asJson(status: number, answer: unknown): SourceAnswer {
  const headers = { 'content-type': 'application/json' };
  return { status, headers, body: JSON.stringify(answer) };
}
const notFound = asJson(404, { success: false, error: { message: 'Not found' } });
