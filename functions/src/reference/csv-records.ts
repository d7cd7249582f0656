// Lines of a table into cells, so that one broken quote costs one line: whoever takes the next quote for its end loses
// all lines between, and they would look removed.
import { parse } from 'csv-parse/sync';

interface Line {
  number: number;
  text: string;
}
export interface CsvRecord {
  line: number;
  raw: string;
  cells: string[];
}
export interface CsvProblem {
  line: number;
  raw: string;
  reason: 'broken_quote' | 'wrong_field_count';
}

/** A quoted field may go over a few lines; more are no field. */
const maxLinesOfRecord = 20;

/** The first record is the header: all others have as many cells. Together what came together, as the lines do. */
export async function* csvRecords(
  lines: AsyncIterable<string[]>,
  delimiter: string,
): AsyncGenerator<(CsvRecord | CsvProblem)[]> {
  const assembly = new Assembly(delimiter);
  let number = 0;
  for await (const some of lines) {
    const records: (CsvRecord | CsvProblem)[] = [];
    for (const text of some) {
      number++;
      records.push(...assembly.take({ number, text }));
    }
    yield records;
  }
  yield [...assembly.end()];
}

class Assembly {
  readonly #delimiter: string;
  #width: number | undefined;
  /** Lines with a quote that is still open. */
  #open: Line[] = [];

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  *take(line: Line): Generator<CsvRecord | CsvProblem> {
    if (this.#open.length === 0 && !line.text.includes('"')) {
      if (line.text.trim()) yield this.#record([line], line.text.split(this.#delimiter));
      return;
    }
    this.#open.push(line);
    const written = this.#open.map(({ text }) => text).join('\n');
    if (isBalanced(written)) {
      const cells = this.#parse(written);
      const isOne = cells && (this.#open.length === 1 || cells.length === this.#width);
      if (isOne) {
        yield this.#record(this.#open, cells);
        this.#open = [];
      } else yield* this.#giveUp();
    } else if (this.#open.length > maxLinesOfRecord) yield* this.#giveUp();
  }

  *end(): Generator<CsvRecord | CsvProblem> {
    while (this.#open.length > 0) yield* this.#giveUp();
  }

  /** The first open line is broken; the others are read as if it were not there. */
  *#giveUp(): Generator<CsvRecord | CsvProblem> {
    const [broken, ...others] = this.#open;
    this.#open = [];
    if (broken) yield { line: broken.number, raw: broken.text, reason: 'broken_quote' };
    for (const line of others) yield* this.take(line);
  }

  #parse(written: string): string[] | undefined {
    try {
      const records: string[][] = parse(written, {
        delimiter: this.#delimiter,
        relax_column_count: true,
      });
      return records.length === 1 ? records[0] : undefined;
    } catch {
      return undefined;
    }
  }

  #record(lines: readonly Line[], cells: string[]): CsvRecord | CsvProblem {
    const line = lines[0]?.number ?? 0;
    const raw = lines.map(({ text }) => text).join('\n');
    this.#width ??= cells.length;
    return cells.length === this.#width
      ? { line, raw, cells }
      : { line, raw, reason: 'wrong_field_count' };
  }
}

function isBalanced(text: string): boolean {
  let quotes = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes++;
  return quotes % 2 === 0;
}
