// `npm run test:mutants [-- --only <line, function or words of a condition>] [-- --lines <from>-<to>]`: does some rules
// test fail whenever one condition of the rules is taken away? Lists those that no test notices; the aim is none. Not part
// of `npm test`: it takes an hour, which `--lines` divides.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startBackend } from '../local/src/backend.ts';
import { checkout } from '../local/src/checkout.ts';
import { freePorts } from '../local/src/ports.ts';
import { buildFunctionsIfChanged } from './build.ts';
import { findMutants, type Mutant, mutated } from './mutants/find-mutants.ts';
import { type RulesKind, useRules } from './mutants/rules-in-use.ts';
import { openRulesTests } from './mutants/rules-tests.ts';

type RulesFile = { kind: RulesKind; name: string; text: string };

const { only, lines = '' } = parseArgs({
  options: { only: { type: 'string' }, lines: { type: 'string' } },
}).values;
const [firstLine = 0, lastLine = Number.POSITIVE_INFINITY] = lines.split('-').map(Number);
const rulesFiles: RulesFile[] = (['firestore', 'storage'] as const).map((kind) => {
  const name = `${kind}.rules`;
  return { kind, name, text: readFileSync(join(checkout, name), 'utf8') };
});
const mutants = rulesFiles.flatMap((file) =>
  findMutants(file.text)
    .filter((mutant) => isAsked(mutant))
    .map((mutant) => ({ file, mutant })),
);

function isAsked({ line, within, condition }: Mutant): boolean {
  if (line < firstLine || line > lastLine) return false;
  if (only === undefined) return true;
  return only === String(line) || only === within || condition.includes(only);
}

function described({ file, mutant }: (typeof mutants)[number]): string {
  const { line, within, condition, value } = mutant;
  return `${file.name}:${line} (${within}) ${value} instead of ${condition}`;
}

await buildFunctionsIfChanged();
const backend = await startBackend({ ports: await freePorts() });
const tests = await openRulesTests(backend.address);
const survivors: string[] = [];
try {
  await backend.setBackgroundTriggers(false);
  for (const { kind, text } of rulesFiles) await useRules(backend.address, kind, text);
  const failure = await tests.firstFailure();
  if (failure) throw new Error(`A test fails on the rules as they are: ${failure}`);

  const began = performance.now();
  for (const [index, each] of mutants.entries()) {
    const { file, mutant } = each;
    await useRules(backend.address, file.kind, mutated(file.text, mutant));
    const words = mutant.condition.match(/\w{3,}/g) ?? [];
    const noticed = await tests.firstFailure({ words, kind: mutant.within });
    await useRules(backend.address, file.kind, file.text);
    if (!noticed) {
      survivors.push(described(each));
      console.log(`survives: ${described(each)}`);
    } else if (only) console.log(`${described(each)}\n  noticed by ${noticed}`);
    progress(index + 1, performance.now() - began);
  }
} finally {
  await tests.close();
  await backend.stop();
}
if (survivors.length > 0) process.exitCode = 1;

function progress(done: number, passedMs: number) {
  const isLast = done === mutants.length;
  if (!isLast && done % 20 > 0) return;
  const minutes = (passedMs / 60_000).toFixed(1);
  const killed = done - survivors.length;
  console.log(
    `${done} of ${mutants.length} mutants, ${killed} killed, ${survivors.length} survive, ${minutes} minutes`,
  );
}
