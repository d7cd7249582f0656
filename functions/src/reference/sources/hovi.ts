// HOVI, the register of what universities and universities of applied sciences offer. It needs a key, and gives its data
// under terms: docs/reference-data.md.
import { trainingNumbers } from '@instroom/domain/reference/teacher-training.ts';
import { defineSecret, defineString } from 'firebase-functions/params';
import type { SourceAdapter } from './adapter.ts';
import { hoviArtifact, stateAnswer } from './hovi-answers.ts';
import { crawlHovi, type HoviAccess, hoviRequest } from './hovi-crawl.ts';
import { hoviRecords } from './hovi-records.ts';
import { getJson, readJson } from './json-answer.ts';
import { scopeHash } from './scope-hash.ts';
import { secretKey } from './secret-key.ts';

export const hoviToken = defineSecret('HOVI_TOKEN');
const usualUrl = 'https://api.hovi.nl/api/4';
export const hoviUrl = defineString('HOVI_URL', { default: usualUrl });

// Where nothing was deployed, such as in local mode, a default is not filled in.
const urlInUse = () => hoviUrl.value() || usualUrl;
/** What the import may ask. */
export const hoviHost = () => new URL(urlInUse()).host;

export const hovi = hoviAdapter(() => ({
  url: urlInUse(),
  token: secretKey('HOVI_TOKEN'),
}));

/** Requests in a second: what its makers allow themselves. */
export const hoviMaxPerSecond = 20;

export function hoviAdapter(access: () => HoviAccess): SourceAdapter {
  return {
    id: 'hovi',
    mapperVersion: 1,
    licence: { code: 'terms', url: 'https://api.hovi.nl/voorwaarden' },
    scope: () => `croho-${scopeHash(trainingNumbers.croho)}`,
    unavailable: () => (access().token ? undefined : 'key_missing'),
    async probe({ http }) {
      const { apistate } = await getJson(http, hoviRequest(access(), '/state'), stateAnswer);
      return apistate === 'offline'
        ? { state: 'postponed', reason: 'source_offline' }
        : { state: 'open' };
    },
    fetch: (context) => crawlHovi(access(), context),
    async *records(artifacts) {
      const names = (await artifacts.list()).filter((name) => name.startsWith('organization-'));
      for (const name of names.sort())
        yield* hoviRecords(await readJson(artifacts, name, hoviArtifact));
    },
  };
}
