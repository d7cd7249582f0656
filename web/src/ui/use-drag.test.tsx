// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { pressedThing, useDrag } from './use-drag.ts';
import { useHolding } from './use-holding.ts';

const names = { thing: 'book', place: 'shelf' };
const placed = vi.fn();
const opened = vi.fn();

function Shelves() {
  const { held, putBack, take, over, letGo, carry, onBlur } = useHolding<string>(placed);
  const { region } = useDrag(names, {
    onStart: (id, from) => take(id, from, 'pointer'),
    onOver: over,
    onEnd: letGo,
  });
  return (
    <section
      {...region}
      aria-label="shelves"
      onBlur={onBlur}
      onKeyDown={(event) => {
        const pressed = pressedThing(event.target, names);
        if (held) carry(event, event.key === 'ArrowRight' ? 'high' : undefined);
        else if (event.key === ' ' && pressed) take(pressed.id, pressed.from, 'keys');
      }}
    >
      <output>
        {held ? `${held.id} over ${held.over}` : putBack ? `${putBack.id} put back` : 'nothing'}
      </output>
      <div data-shelf="low">
        <div data-book="atlas">
          <button type="button" onClick={opened}>
            Atlas
          </button>
          <button type="button" aria-haspopup="menu">
            More
          </button>
        </div>
      </div>
      <div data-shelf="high">High</div>
    </section>
  );
}

afterEach(() => {
  cleanup();
  vi.resetAllMocks();
  vi.useRealTimers();
});

const said = () => screen.getByRole('status').textContent;
const key = (of: string, name: string) => fireEvent.keyDown(screen.getByText(of), { key: name });

function press(of: string, pointerType = 'mouse') {
  const mouse = { pointerType, isPrimary: true, button: 0, pointerId: 1 };
  const isOver = (element: Element) => {
    document.elementFromPoint = () => element;
  };
  isOver(screen.getByText(of));
  fireEvent.pointerDown(screen.getByText(of), { ...mouse, clientX: 0, clientY: 0 });
  return (over: string) => {
    isOver(screen.getByText(over));
    fireEvent.pointerMove(window, { ...mouse, clientX: 40, clientY: 0 });
  };
}

it('a thing that is dragged to another place is dropped there, and its click opens nothing', () => {
  render(<Shelves />);
  press('Atlas')('High');
  fireEvent.pointerUp(window);
  expect(placed).toHaveBeenCalledExactlyOnceWith({
    id: 'atlas',
    from: 'low',
    over: 'high',
    by: 'pointer',
  });
  fireEvent.click(screen.getByText('Atlas'));
  expect(opened).not.toHaveBeenCalled();
});

it('a press without a drag opens, and one on the button of a menu takes nothing in hand', () => {
  render(<Shelves />);
  press('Atlas');
  fireEvent.pointerUp(window);
  fireEvent.click(screen.getByText('Atlas'));
  expect(opened).toHaveBeenCalledOnce();
  press('More')('High');
  key('More', ' ');
  expect(said()).toBe('nothing');
  key('Atlas', ' ');
  expect(said()).toBe('atlas over low');
});

it('a finger scrolls the page, until it held a thing for a moment', () => {
  vi.useFakeTimers();
  render(<Shelves />);
  const scrolls = () => fireEvent.touchMove(screen.getByText('Atlas'));
  press('Atlas', 'touch');
  expect(scrolls()).toBe(true);
  vi.advanceTimersByTime(400);
  expect(scrolls()).toBe(false);
  expect(fireEvent.contextMenu(screen.getByText('Atlas'))).toBe(false);
});

it.each(['Escape', 'Tab'])('what keys carry is put back by %s', (name) => {
  render(<Shelves />);
  key('Atlas', ' ');
  key('Atlas', 'ArrowRight');
  expect(said()).toBe('atlas over high');
  key('Atlas', name);
  expect(said()).toBe('atlas put back');
  expect(placed).not.toHaveBeenCalled();
});

it('is put back as well when the focus leaves it, and when it is dropped where it stood', () => {
  render(<Shelves />);
  key('Atlas', ' ');
  fireEvent.blur(screen.getByText('Atlas'));
  expect(said()).toBe('atlas put back');
  key('Atlas', ' ');
  key('Atlas', 'Enter');
  expect(said()).toBe('atlas put back');
  key('Atlas', ' ');
  key('Atlas', 'ArrowRight');
  key('Atlas', ' ');
  expect(said()).toBe('nothing');
  expect(placed.mock.lastCall).toMatchObject([{ from: 'low', over: 'high', by: 'keys' }]);
});
