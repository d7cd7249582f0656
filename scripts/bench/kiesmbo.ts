// A document of KiesMBO of a hundred megabytes, fetched and read by a process of its own: how fast, and how much memory it
// takes above what that process needs anyway.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { inSeconds, report } from './report.ts';

const aimBytes = 100_000_000;
const mebibyte = 2 ** 20;

export async function benchKiesmbo(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'instroom-kiesmbo-'));
  try {
    const file = join(folder, 'export.json');
    await pipeline(Readable.from(exportDocument()), createWriteStream(file));
    const { size } = statSync(file);
    const server = createServer((_request, response) => createReadStream(file).pipe(response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const reader = fork(join(import.meta.dirname, 'kiesmbo-reader.ts'), [
      `127.0.0.1:${port}`,
      folder,
    ]);
    const [answer] = await once(reader, 'message');
    server.close();
    const { records, fetchMs, readMs, idle, fetchPeak, peak } = readerAnswer.parse(answer);
    report('document', `${Math.round(size / 1e6)} MB`);
    report('fetched into the store', inSeconds(fetchMs));
    report(`read, ${records} records`, inSeconds(readMs));
    report('  while it was fetched', `${Math.round((fetchPeak - idle) / mebibyte)} MiB`);
    const above = (peak - idle) / mebibyte;
    report('peak memory above the idle process', `${Math.round(above)} MiB`, '160 MiB');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const readerAnswer = z.object({
  records: z.number(),
  fetchMs: z.number(),
  readMs: z.number(),
  idle: z.number(),
  fetchPeak: z.number(),
  peak: z.number(),
});

/** Schools as large as the largest, and studies with their long texts, until there is enough. */
function* exportDocument(): Generator<string> {
  let bytes = 0;
  const count = (text: string) => {
    bytes += text.length;
    return text;
  };
  yield count('{"lastUpdated":"2026-11-20T06:00:00.0000000+00:00","schools":[');
  for (let number = 0; bytes < aimBytes * 0.7; number++)
    yield count(`${number ? ',' : ''}${JSON.stringify(school(number))}`);
  yield count('],"studies":[');
  for (let number = 0; bytes < aimBytes; number++)
    yield count(`${number ? ',' : ''}${JSON.stringify(study(number))}`);
  yield ']}';
}

function school(number: number) {
  const letters = String.fromCharCode(65 + (Math.floor(number / 26) % 26), 65 + (number % 26));
  const brin = `${10 + (Math.floor(number / 676) % 90)}${letters}`;
  return {
    brin,
    name: `Verzonnen mbo ${number}`,
    website: `https://www.mbo-${number}.example`,
    locations: Array.from({ length: 20 }, (_, place) => ({
      brinvest: `${brin}${String(place).padStart(2, '0')}`,
      name: `Locatie ${place}`,
      street: 'Schoolstraat',
      houseNumber: String(place + 1),
      zipCode: '6811 AA',
      city: 'Arnhem',
      province: 'Gelderland',
      website: `https://www.mbo-${number}.example/locaties/${place}`,
      geoCoordinate: { longitude: 5.9, latitude: 51.9 },
      studies: Array.from({ length: 40 }, (_, index) => ({
        crebo: index === 0 ? '25698' : String(25_100 + index),
        learningPaths: ['BOL', 'BBL'],
        startingFebruary: false,
        startingSeptember: true,
        startingAnytime: false,
        hasNumerusFixus: false,
        urls: [{ url: `https://www.mbo-${number}.example/opleidingen/${index}` }],
      })),
      opendays: [],
    })),
  };
}

function study(number: number) {
  return {
    crebo: String(20_000 + (number % 10_000)),
    creboName: `Verzonnen opleiding ${number}`,
    studyNumber: `b${String(number).padStart(4, '0')}`,
    level: 4,
    duration: '3 jaar',
    introtext: `<p>${'Een verzonnen opleiding voor een verzonnen beroep. '.repeat(40)}</p>`,
    educationContent: `<p>${'Je leert hier van alles en nog wat. '.repeat(150)}</p>`,
  };
}
