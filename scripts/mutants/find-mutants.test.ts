import { describe, expect, it } from 'vitest';
import { findMutants, mutated } from './find-mutants.ts';

/** What becomes of the one statement, mutant by mutant. */
function mutantsOf(statement: string): string[] {
  const rules = `match /a/{b} { ${statement} }`;
  return findMutants(rules).map((mutant) => mutated(rules, mutant).slice(15, -2));
}

describe('the mutants of rules', () => {
  it('take away each condition, and each part that could make a difference', () => {
    expect(mutantsOf('allow get: if isSelf(b) || (isIn(b) && ! isOut(b));')).toEqual([
      'allow get: if true;',
      'allow get: if false;',
      'allow get: if false || (isIn(b) && ! isOut(b));',
      'allow get: if isSelf(b) || false;',
      'allow get: if isSelf(b) || (true && ! isOut(b));',
      'allow get: if isSelf(b) || (isIn(b) && true);',
    ]);
  });

  it('leave out what changes nothing', () => {
    expect(mutantsOf('allow read, write: if false;')).toEqual(['allow read, write: if true;']);
  });

  it('reach into what a function returns and names', () => {
    expect(mutantsOf('function f(x) { let y = x.a || x.b; return y; }')).toEqual([
      'function f(x) { let y = false || x.b; return y; }',
      'function f(x) { let y = x.a || false; return y; }',
      'function f(x) { let y = x.a || x.b; return true; }',
      'function f(x) { let y = x.a || x.b; return false; }',
    ]);
  });

  it('reach into arguments, lists and choices', () => {
    expect(mutantsOf('allow get: if f(a && b, [c[0:1] || d]) == (e ? g : h);')).toEqual([
      'allow get: if true;',
      'allow get: if false;',
      'allow get: if f(true, [c[0:1] || d]) == (e ? g : h);',
      'allow get: if f(false, [c[0:1] || d]) == (e ? g : h);',
      'allow get: if f(true && b, [c[0:1] || d]) == (e ? g : h);',
      'allow get: if f(a && true, [c[0:1] || d]) == (e ? g : h);',
      'allow get: if f(a && b, [true]) == (e ? g : h);',
      'allow get: if f(a && b, [false]) == (e ? g : h);',
      'allow get: if f(a && b, [false || d]) == (e ? g : h);',
      'allow get: if f(a && b, [c[0:1] || false]) == (e ? g : h);',
      'allow get: if f(a && b, [c[0:1] || d]) == (true ? g : h);',
      'allow get: if f(a && b, [c[0:1] || d]) == (false ? g : h);',
    ]);
  });

  it('are not misled by texts, comments and paths', () => {
    const text = `// allow get: if a && b;
      function f(c) { return c.matches('a && b || (\\' ;') /* && d; */ ; }
      match /x/{y} { allow get: if exists(/databases/$(database)/documents/x/$(y)); }`;
    const found = findMutants(text).map(({ line, within, condition, value }) => [
      line,
      within,
      condition,
      value,
    ]);
    const condition = "c.matches('a && b || (\\' ;')";
    const existence = 'exists(/databases/$(database)/documents/x/$(y))';
    expect(found).toEqual([
      [2, 'f', condition, 'true'],
      [2, 'f', condition, 'false'],
      [3, 'match /x/{y}', existence, 'true'],
      [3, 'match /x/{y}', existence, 'false'],
    ]);
  });
});
