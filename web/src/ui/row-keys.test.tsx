// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, it } from 'vitest';
import { alongRows, intoRows } from './row-keys.ts';

afterEach(cleanup);

function List() {
  const list = useRef<HTMLElement>(null);
  return (
    <>
      <input onKeyDown={(event) => intoRows(event, list.current)} />
      <section ref={list} aria-label="list" onKeyDown={alongRows}>
        <button type="button" data-row>
          one
        </button>
        <button type="button">beside</button>
        <div>
          <button type="button" data-row>
            two
          </button>
        </div>
      </section>
    </>
  );
}

it('arrows go from the search field into the list and along its rows, not beyond the last', () => {
  render(<List />);
  const press = (key: string) => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
    return document.activeElement?.textContent;
  };
  screen.getByRole('textbox').focus();
  expect(press('ArrowUp')).toBe('');
  expect(press('ArrowDown')).toBe('one');
  expect(press('ArrowDown')).toBe('two');
  expect(press('ArrowDown')).toBe('two');
  expect(press('ArrowUp')).toBe('one');
  screen.getByText('beside').focus();
  expect(press('ArrowDown')).toBe('beside');
});
