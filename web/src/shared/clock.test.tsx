// @vitest-environment happy-dom
import { dayOf } from '@instroom/domain/calendar.ts';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useClock } from './clock.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Today() {
  return <output>{useClock(dayOf)}</output>;
}

it('a page that stays open goes on to the next day at midnight in Amsterdam', () => {
  vi.useFakeTimers({ now: new Date('2026-11-30T22:59:30Z') });
  render(<Today />);
  const shown = () => screen.getByRole('status').textContent;
  expect(shown()).toBe('2026-11-30');
  act(() => void vi.advanceTimersByTime(29_000));
  expect(shown()).toBe('2026-11-30');
  act(() => void vi.advanceTimersByTime(1000));
  expect(shown()).toBe('2026-12-01');
});
