// How long it takes from a key in the search field of the network until the result is painted, over ten thousand invented
// organizations, and how many documents are read for opening the list. In Chromium, in the built application.
import {
  chunkCountFor,
  chunkOf,
  type DirectoryEntry,
} from '@instroom/domain/organization/directory.ts';
import { packEntries } from '@instroom/domain/organization/directory-entry.ts';
import { markBuckets } from '@instroom/domain/organization/overlay.ts';
import {
  directoryChunkPath,
  directoryPath,
  orgMarksBucketPath,
  userPath,
} from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { countDocuments } from './count-documents.ts';
import { inBrowser, signIn } from './in-browser.ts';
import { inMs, percentile, report } from './report.ts';
import { regionId, type Stage } from './stage.ts';
import { timeToPaint } from './time-to-paint.ts';

const many = 10_000;

export function benchNetworkSearch(): Promise<void> {
  return inBrowser(furnish, measure);
}

async function measure(page: Page, url: string): Promise<void> {
  const reads = await countDocuments(page);
  await page.goto(`${url}/${regionId}/netwerk`);
  await signIn(page);
  const all = `${many.toLocaleString('nl-NL')} organisaties`;
  await page.getByText(all, { exact: true }).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(3000);
  report('documents read for signing in and opening the network', String(reads()), '40');

  const texts = ['zwaan', 'basisschool', 'de eik', '12', 'lyceum arnhem', 'zwaam', 'o', 'college'];
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1)
    for (const text of texts)
      for (let length = 1; length <= text.length; length += 1) {
        const time = await timeToPaint(page, text.slice(0, length));
        if (time !== null) times.push(time);
      }
  const what = `search over ${many} organizations, input to painted`;
  report(`${what}, p50`, inMs(percentile(times, 0.5)), '50 ms');
  report(`${what}, p95`, inMs(percentile(times, 0.95)), '50 ms');
}

const firsts = ['Basisschool', 'College', 'Lyceum', 'Openbare School', 'Kindcentrum', 'Stichting'];
const seconds = ['De Zwaan', 'De Eik', 'Het Anker', 'De Regenboog', 'Sint-Jan', 'De Vlinder'];
const thirds = ['Noord', 'Zuid', 'Oost', 'West', 'aan de Maas', 'bij de Brug', 'Centrum'];
const cities = ['Arnhem', 'Nijmegen', 'Ede', 'Zwolle', 'Meppel', 'Breda', 'Venlo', 'Goes'];
const codes = ['0202', '0268', '0228', '0193', '0119', '0758', '0983', '0664'];
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function anEntry(number: number): DirectoryEntry {
  const pick = <Item>(list: readonly Item[], step: number) =>
    list[Math.floor(number / step) % list.length];
  const brin = `${String(number % 100).padStart(2, '0')}${letters[Math.floor(number / 100) % 26]}${letters[Math.floor(number / 2600) % 26]}`;
  const isBoard = number % 20 === 0;
  const municipalityCode = pick(codes, 3);
  const city = pick(cities, 3);
  return {
    orgId: isBoard ? `board-${10_000 + number}` : `brin-${brin}-${number}`,
    kind: isBoard ? 'board' : 'school',
    name: `${pick(firsts, 1)} ${pick(seconds, 7)} ${pick(thirds, 5)} ${number}`,
    code: isBoard ? String(10_000 + number) : brin,
    ...(!isBoard && { boardId: `board-${10_000 + number - (number % 20)}` }),
    sectors: [number % 3 === 0 ? 'vo' : 'po'],
    places: [
      {
        key: `${brin}00`,
        ...(city && { city }),
        ...(municipalityCode && { municipalityCode }),
        lat: 51.4 + (number % 97) / 60,
        lon: 4.8 + (number % 89) / 55,
      },
    ],
  };
}

async function furnish({ db }: Stage): Promise<void> {
  const now = new Date();
  await db.doc(userPath('viewer')).set({ regionIds: [regionId] });
  const entries = Array.from({ length: many }, (_, number) => anEntry(number));
  const chunkCount = chunkCountFor(many);
  const chunks: Record<string, { hash: string; count: number }> = {};
  for (let number = 0; number < chunkCount; number += 1) {
    const own = entries.filter(({ orgId }) => chunkOf(orgId, chunkCount) === number);
    const text = packEntries(own);
    chunks[number] = { hash: `hash-${number}`, count: own.length };
    await db.doc(directoryChunkPath(regionId, number)).set({
      entries: text,
      hash: `hash-${number}`,
    });
  }
  report('largest chunk', `${Math.round(Math.max(...sizesOf(entries, chunkCount)) / 1024)} KiB`);
  await db
    .doc(directoryPath(regionId))
    .set({ schemaVersion: 1, chunkCount, chunks, updatedAt: now });
  for (let bucket = 0; bucket < markBuckets; bucket += 1)
    await db.doc(orgMarksBucketPath(regionId, String(bucket))).set({ marks: {} });
}

function sizesOf(entries: readonly DirectoryEntry[], chunkCount: number): number[] {
  return Array.from({ length: chunkCount }, (_, number) =>
    Buffer.byteLength(packEntries(entries.filter((e) => chunkOf(e.orgId, chunkCount) === number))),
  );
}
