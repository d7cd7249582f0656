// KiesMBO, what schools for vocational education offer, kept by SBB. It needs a key: docs/reference-data.md.
import { Readable } from 'node:stream';
import { sourceOf } from '@instroom/domain/reference/source.ts';
import { trainingNumbers } from '@instroom/domain/reference/teacher-training.ts';
import { defineSecret, defineString } from 'firebase-functions/params';
import type { SourceAdapter } from './adapter.ts';
import { download } from './download.ts';
import { checkStart, exportPieces, readLastUpdated } from './kiesmbo-document.ts';
import { keepOfLocation, kiesmboRecords } from './kiesmbo-records.ts';
import { scopeHash } from './scope-hash.ts';
import { secretKey } from './secret-key.ts';

const artifactName = 'export.json';
const mapperVersion = 1;
/** How far the beginning of the document is read for the moment of its last change. */
const startBytes = 256_000;

export interface KiesmboAccess {
  /** `https://gateway.s-bb.nl/kiesmbo` */
  url: string;
  key: string;
}
export const kiesmboKey = defineSecret('KIESMBO_KEY');
const usualUrl = 'https://gateway.s-bb.nl/kiesmbo';
export const kiesmboUrl = defineString('KIESMBO_URL', { default: usualUrl });

// Where nothing was deployed, such as in local mode, a default is not filled in.
const urlInUse = () => kiesmboUrl.value() || usualUrl;
/** What the import may ask. */
export const kiesmboHost = () => new URL(urlInUse()).host;

export const kiesmbo = kiesmboAdapter(() => ({
  url: urlInUse(),
  key: secretKey('KIESMBO_KEY'),
}));

export function kiesmboAdapter(access: () => KiesmboAccess): SourceAdapter {
  const scope = () => `crebo-${scopeHash(trainingNumbers.crebo)}`;
  return {
    id: 'kiesmbo',
    mapperVersion,
    licence: { code: 'terms', url: 'https://gateway-portal.s-bb.nl' },
    scope,
    unavailable: () => (access().key ? undefined : 'key_missing'),
    /**
     * The document says at its beginning when it last changed, and the rest is not loaded for that. What follows from it
     * depends on the list of studies and on how it is read, so these are part of the token. Where the moment stands
     * further on, there is no token, and the run goes on as if it were new.
     */
    async probe({ http, lastToken }) {
      const { body } = await http.get(exportRequest(access()));
      const lastUpdated = await readLastUpdated(body, startBytes);
      if (!lastUpdated) return { state: 'open' };
      const token = `${lastUpdated} ${scope()} ${mapperVersion}`;
      return token === lastToken ? { state: 'unchanged' } : { state: 'open', token };
    },
    async fetch({ http, artifacts }) {
      await download({ http, artifacts }, artifactName, exportRequest(access()), ({ body }) => ({
        content: Readable.from(withCheckedStart(body)),
        contentType: 'application/json',
      }));
      return { done: true, isComplete: true, failures: [] };
    },
    async *records(artifacts) {
      for await (const piece of exportPieces(artifacts.read(artifactName), keepOfLocation))
        yield* kiesmboRecords(piece);
    },
  };
}

function exportRequest({ url, key }: KiesmboAccess) {
  return {
    url: `${url.replace(/\/$/, '')}/api/v2/export`,
    headers: { 'Ocp-Apim-Subscription-Key': key, accept: 'application/json' },
    maxBytes: sourceOf('kiesmbo').limits.maxBytes,
    // Less than a step may take.
    timeoutMs: 280_000,
  };
}

async function* withCheckedStart(body: Readable) {
  let isFirst = true;
  for await (const chunk of body) {
    if (isFirst) checkStart(String(chunk.subarray(0, 100)));
    isFirst = false;
    yield chunk;
  }
}
