// What is checked before a deployment, as lines to read.

export interface Check {
  name: string;
  /** One sentence each; none when all is well. */
  problems: string[];
  /** What is unwise, but stops nothing. */
  warnings?: string[];
  /** What was found, where that is worth a look although nothing is wrong. */
  note?: string;
}

export function passes({ problems }: Check): boolean {
  return problems.length === 0;
}

export function asLines(check: Check): string {
  const { name, problems, warnings = [], note } = check;
  const mark = passes(check) ? (warnings.length > 0 ? '!' : '✓') : '✗';
  const first = note ? `${mark} ${name}: ${note}` : `${mark} ${name}`;
  return [first, ...[...problems, ...warnings].map((line) => `    ${line}`)].join('\n');
}
