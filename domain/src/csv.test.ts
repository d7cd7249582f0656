import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

const lines = (csv: string) => csv.slice(1).split('\r\n');

describe('a table for Dutch Excel', () => {
  it('begins with the mark of UTF-8, has semicolons and ends each line as Windows does', () => {
    expect(toCsv([['Regio', 'Súdwest']])).toBe('\uFEFFRegio;Súdwest\r\n');
  });

  it('writes amounts with a comma, without ever reckoning with fractions', () => {
    const cents = [0, 5, 50, 9138, 161_250, 100_000_001].map((amount) => ({ cents: amount }));
    expect(lines(toCsv([cents]))[0]).toBe('0,00;0,05;0,50;91,38;1612,50;1000000,01');
    fc.assert(
      fc.property(fc.integer({ min: 0 }), (amount) => {
        const [written = ''] = lines(toCsv([[{ cents: amount }]]));
        expect(Number(written.replace(',', ''))).toBe(amount);
      }),
    );
  });

  it('puts what holds a semicolon, a quote or a new line between quotes', () => {
    expect(toCsv([['a;b', 'zegt "ja"', 'een\r\ntwee']])).toBe(
      '\uFEFF"a;b";"zegt ""ja""";"een\r\ntwee"\r\n',
    );
  });

  it.each([
    '=1+1',
    '+31',
    '-2',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    '\r=1',
    '＝1',
  ])('never starts a formula: %j', (text) => {
    const [cell = ''] = lines(toCsv([[text]]));
    expect(cell.replace(/^"/, '').startsWith("'")).toBe(true);
  });

  it('leaves a name as it is, also one that begins with an apostrophe', () => {
    expect(lines(toCsv([["'s-Hertogenbosch", 'Midden-Brabant']]))[0]).toBe(
      "'s-Hertogenbosch;Midden-Brabant",
    );
  });
});
