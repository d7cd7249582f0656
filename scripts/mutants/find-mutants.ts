// The mutants of a rules file: each condition replaced by `true`, and by `false`, one at a time. A condition is what
// stands behind `allow … if` or `return`, and every operand of && and ||, however deep. Left out is what cannot differ
// from another mutant: `false` in one operand of && is `false` for the whole, and so is `true` in one of ||.

export interface Mutant {
  /** Where the condition begins, and the function or match that it belongs to. */
  line: number;
  within: string;
  /** The condition, on one line. */
  condition: string;
  value: 'true' | 'false';
  start: number;
  end: number;
}

type Span = { start: number; end: number };
type Value = Mutant['value'];
const both: readonly Value[] = ['true', 'false'];

export function findMutants(rules: string): Mutant[] {
  const code = withoutTexts(rules);
  const mutants: Mutant[] = [];
  const add = (span: Span, values: readonly Value[]) => {
    const { start, end } = trimmed(code, span);
    const condition = rules.slice(start, end).replace(/\s+/g, ' ');
    const line = code.slice(0, start).split('\n').length;
    for (const value of values)
      if (condition !== value)
        mutants.push({ line, within: placeOf(rules, code, start), condition, value, start, end });
  };
  for (const span of statements(code, /\ballow\b[^;:]*:\s*if\b/g))
    visitCondition(code, span, both, add);
  for (const span of statements(code, /\breturn\b/g)) visitCondition(code, span, both, add);
  for (const span of statements(code, /\blet\s+\w+\s*=(?!=)/g)) visitParts(code, span, add);
  return mutants.sort((one, other) => one.start - other.start);
}

export function mutated(rules: string, { start, end, value }: Mutant): string {
  return rules.slice(0, start) + value + rules.slice(end);
}

/** Comments as blanks and texts as dots: what is left is structure, at the same places. */
function withoutTexts(rules: string): string {
  return rules.replace(
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g,
    (found) => found.replace(/[^\n]/g, found.startsWith('/') ? ' ' : '.'),
  );
}

/** From behind each match of `opening` to the semicolon. */
function statements(code: string, opening: RegExp): Span[] {
  return [...code.matchAll(opening)].map(({ 0: found, index }) => {
    const start = index + found.length;
    return { start, end: code.indexOf(';', start) };
  });
}

type Add = (span: Span, values: readonly Value[]) => void;

function visitCondition(code: string, span: Span, values: readonly Value[], add: Add): void {
  add(span, values);
  visitParts(code, span, add);
}

function visitParts(code: string, whole: Span, add: Add): void {
  const span = unwrapped(code, whole);
  if (splitAt(code, span, ['?']).length > 1) {
    const [condition, ...branches] = splitAt(code, span, ['?', ':']);
    if (condition) visitCondition(code, condition, both, add);
    for (const branch of branches) visitParts(code, branch, add);
    return;
  }
  for (const [operator, value] of [
    ['||', 'false'],
    ['&&', 'true'],
  ] as const) {
    const operands = splitAt(code, span, [operator]);
    if (operands.length < 2) continue;
    for (const operand of operands) visitCondition(code, operand, [value], add);
    return;
  }
  for (const part of bracketed(code, span)) {
    const isCondition = ['||', '&&'].some((operator) => splitAt(code, part, [operator]).length > 1);
    if (isCondition) visitCondition(code, part, both, add);
    else visitParts(code, part, add);
  }
}

/** The parts between operators that stand in no brackets. */
function splitAt(code: string, { start, end }: Span, operators: readonly string[]): Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < end; at += 1) {
    depth += depthChange(code[at]);
    const operator = depth === 0 ? operators.find((word) => code.startsWith(word, at)) : undefined;
    if (!operator) continue;
    parts.push({ start: from, end: at });
    at += operator.length - 1;
    from = at + 1;
  }
  return [...parts, { start: from, end }];
}

/** What stands between brackets, part by part: a group, or the arguments of a call. */
function bracketed(code: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let opened = start;
  for (let at = start; at < end; at += 1) {
    const change = depthChange(code[at]);
    if (depth === 0 && change > 0) opened = at + 1;
    depth += change;
    if (depth === 0 && change < 0) parts.push(...splitAt(code, { start: opened, end: at }, [',']));
  }
  return parts;
}

function depthChange(sign = ''): number {
  if ('([{'.includes(sign)) return sign === '' ? 0 : 1;
  return ')]}'.includes(sign) ? -1 : 0;
}

/** Without the brackets around the whole, if there are any. */
function unwrapped(code: string, span: Span): Span {
  const { start, end } = trimmed(code, span);
  const inner = { start: start + 1, end: end - 1 };
  const isGroup = code[start] === '(' && code[end - 1] === ')' && isBalanced(code, inner);
  return isGroup ? unwrapped(code, inner) : { start, end };
}

function isBalanced(code: string, { start, end }: Span): boolean {
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    depth += depthChange(code[at]);
    if (depth < 0) return false;
  }
  return depth === 0;
}

function trimmed(code: string, { start, end }: Span): Span {
  const text = code.slice(start, end);
  return {
    start: start + text.length - text.trimStart().length,
    end: end - text.length + text.trimEnd().length,
  };
}

/** The nearest function or match that opens before a place. */
function placeOf(rules: string, code: string, at: number): string {
  const opening = [...code.slice(0, at).matchAll(/\b(?:function\s+(\w+)|match\s+\S+)/g)].at(-1);
  if (!opening) return '';
  const [found, name] = opening;
  return name ?? rules.slice(opening.index, opening.index + found.length);
}
