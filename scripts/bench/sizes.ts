// What a browser loads, gzipped: each chunk of the application, and the form for other websites.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkout } from '../../local/src/checkout.ts';
import { buildWebIfChanged } from '../build.ts';
import { inKilobytes, report } from './report.ts';

export async function benchSizes(): Promise<void> {
  await buildWebIfChanged();
  const folder = join(checkout, 'web/dist');
  const gzipped = (file: string) => gzipSync(readFileSync(join(folder, file))).length;
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const first = globSync('assets/*.{js,css}', { cwd: folder }).filter((file) =>
    page.includes(file),
  );
  const sum = (files: string[]) => files.reduce((total, file) => total + gzipped(file), 0);

  report(
    'first load, scripts',
    inKilobytes(sum(first.filter((file) => file.endsWith('.js')))),
    '320 kB',
  );
  report('first load, styles', inKilobytes(sum(first.filter((file) => file.endsWith('.css')))));
  report('form for websites', inKilobytes(gzipped('embed/form.js')), '20 kB');
  report('agenda for websites', inKilobytes(gzipped('embed/agenda.js')), '6 kB');
  const chunks = globSync('assets/*.js', { cwd: folder }).map((file) => ({
    file,
    size: gzipped(file),
  }));
  for (const { file, size } of chunks.sort((left, right) => right.size - left.size).slice(0, 12))
    report(`  ${file}${first.includes(file) ? ' (first load)' : ''}`, inKilobytes(size));
}
