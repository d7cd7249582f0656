// DUO's open data: all schools, mbo and higher education by number, CC0, every month. See docs/reference-data.md.
import { sourceOf } from '@instroom/domain/reference/source.ts';
import { z } from 'zod';
import type { HttpClient } from '../http-client.ts';
import { type FetchContext, type Probe, type SourceAdapter, SourceError } from './adapter.ts';
import { download } from './download.ts';
import { type DuoBoardList, type DuoFile, duoBoardLists, duoFiles } from './duo-files.ts';
import { duoBoardRecords, duoRecords } from './duo-records.ts';

export interface DuoUrls {
  /** The folder with the files. */
  files: () => string;
  /** The portal that knows where the lists of boards are. */
  portal: () => string;
}

const artifact = 'locations.csv';
const licence = { code: 'cc0', url: 'https://duo.nl/open_onderwijsdata/' } as const;
const timeoutMs = 120_000;

export function duoAdapters(urls: DuoUrls): SourceAdapter[] {
  return [...duoFiles.map((file) => addressesOf(file, urls)), boards(urls)];
}

function addressesOf(file: DuoFile, urls: DuoUrls): SourceAdapter {
  const { maxBytes } = sourceOf(file.id).limits;
  const candidates = () => file.names.map((name) => `${urls.files()}/${name}`);
  return {
    id: file.id,
    mapperVersion: 1,
    licence,
    scope: () => 'all',
    unavailable: () => undefined,
    probe: async ({ http, lastToken }) =>
      probed(await firstFound(candidates(), (url) => tokenOf(http, url, maxBytes)), lastToken),
    fetch: async (context) => {
      await firstFound(candidates(), (url) =>
        download(context, artifact, { url, maxBytes, timeoutMs }),
      );
      return { done: true, isComplete: true, failures: [] };
    },
    records: (artifacts) => duoRecords(file, artifacts, artifact),
  };
}

/** The first name under which a file is there. */
async function firstFound<Found>(
  urls: readonly string[],
  ask: (url: string) => Promise<Found>,
): Promise<Found> {
  let missing: unknown = new SourceError('not_found');
  for (const url of urls) {
    try {
      return await ask(url);
    } catch (error) {
      if (!isNotFound(error)) throw error;
      missing = error;
    }
  }
  throw missing;
}

const isNotFound = (error: unknown) => error instanceof SourceError && error.code === 'not_found';

/** Of one version of a file; nothing where the server tells none. */
async function tokenOf(
  http: HttpClient,
  url: string,
  maxBytes: number,
): Promise<string | undefined> {
  const { headers } = await http.head({ url, maxBytes, timeoutMs });
  const marks = [headers.get('etag'), headers.get('last-modified')].filter((mark) => mark);
  return marks.length > 0 ? marks.join(' ') : undefined;
}

function probed(token: string | undefined, lastToken: string | undefined): Probe {
  if (token && token === lastToken) return { state: 'unchanged' };
  return { state: 'open', ...(token && { token }) };
}

/** One list after the other; where one cannot be had, its boards keep the names they have. */
function boards(urls: DuoUrls): SourceAdapter {
  const id = 'duo-boards';
  const { maxBytes } = sourceOf(id).limits;
  const places = async (http: HttpClient, list: DuoBoardList) => [
    ...(await onPortal(http, urls.portal(), list)),
    ...list.names.map((name) => `${urls.files()}/${name}`),
  ];
  return {
    id,
    mapperVersion: 1,
    licence,
    scope: () => 'all',
    unavailable: () => undefined,
    // Five lists have no version in common.
    probe: async () => ({ state: 'open' }),
    fetch: async (context) => {
      const { next, failures } = cursorSchema.parse(context.cursor ?? { next: 0, failures: [] });
      for (const [index, list] of duoBoardLists.entries()) {
        if (index < next) continue;
        try {
          await firstFound(await places(context.http, list), (url) =>
            download(context, list.name, { url, maxBytes, timeoutMs }),
          );
        } catch (error) {
          if (!(error instanceof SourceError)) throw error;
          failures.push({ at: list.name, reason: error.code });
        }
        const isLast = index === duoBoardLists.length - 1;
        if (!isLast && context.isTimeUp())
          return { done: false, cursor: { next: index + 1, failures } };
      }
      const [first] = failures;
      if (first && failures.length === duoBoardLists.length) throw new SourceError(first.reason);
      return { done: true, isComplete: failures.length === 0, failures };
    },
    records: async function* (artifacts) {
      const fetched = await artifacts.list();
      const names = duoBoardLists.map(({ name }) => name).filter((name) => fetched.includes(name));
      yield* duoBoardRecords(artifacts, names);
    },
  };
}

const cursorSchema = z.object({
  next: z.number().int(),
  failures: z.array(z.object({ at: z.string(), reason: z.string() })),
});

const packageSchema = z.object({
  result: z.object({ resources: z.array(z.object({ url: z.string() })) }),
});

/** The ids of files change with every version; the data set tells the present one. */
async function onPortal(
  http: FetchContext['http'],
  portal: string,
  { datasetId, fileName }: DuoBoardList,
): Promise<string[]> {
  try {
    const url = `${portal}/api/3/action/package_show?id=${datasetId}`;
    const answer = await http.text({ url, maxBytes: 2_000_000, timeoutMs });
    const { result } = packageSchema.parse(JSON.parse(answer));
    return result.resources.map(({ url }) => url).filter((url) => url.endsWith(`/${fileName}`));
  } catch (error) {
    // The list may still stand beside the addresses.
    if (isNotFound(error) || error instanceof z.ZodError || error instanceof SyntaxError) return [];
    throw error;
  }
}
