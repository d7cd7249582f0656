// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../messages/i18n.ts';
import { type Done, useDone } from './use-done.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Line({ done }: { done: Done }) {
  const { line, say } = useDone('Offer');
  return (
    <>
      {line}
      <button type="button" onClick={() => say(done)}>
        Do
      </button>
    </>
  );
}

const press = (name: string) =>
  act(async () => {
    screen.getByRole('button', { name }).click();
    await vi.advanceTimersByTimeAsync(0);
  });
const wait = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
const shown = () => screen.getByRole('status').textContent;

async function doneOnce(done: Done) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MantineProvider>
        <Line done={done} />
      </MantineProvider>
    </QueryClientProvider>,
  );
  expect(shown()).toBe('');
  await press('Do');
}

it('what was done stands for half a minute, with its way back and what may follow', async () => {
  await doneOnce({ text: 'Removed.', undo: { run: () => {} }, mayFollow: true });
  expect(shown()).toBe('Removed.Ongedaan makenOffer');
  await wait(29_999);
  expect(shown()).not.toBe('');
  await wait(1);
  expect(shown()).toBe('');
});

it('it stands as long as it can be taken back, and then says that it cannot', async () => {
  const undo = { run: () => {} };
  await doneOnce({ text: 'Leaves soon.', undo, undoMs: 9000, after: 'Left.' });
  await wait(9000);
  expect(shown()).toBe('Left.');
  await wait(30_000);
  expect(shown()).toBe('');
});

it('taken back, it says so where there is something to say', async () => {
  const run = vi.fn();
  await doneOnce({ text: 'Removed.', undo: { run, done: 'Put back.' } });
  await press('Ongedaan maken');
  expect(shown()).toBe('Put back.');
  cleanup();
  await doneOnce({ text: 'Removed.', undo: { run } });
  await press('Ongedaan maken');
  expect(shown()).toBe('');
  expect(run).toHaveBeenCalledTimes(2);
});

it('it does not go away while it is being taken back; a refusal takes its place and may be tried again', async () => {
  const { promise, reject } = Promise.withResolvers<void>();
  await doneOnce({ text: 'Removed.', undo: { run: () => promise } });
  await press('Ongedaan maken');
  await wait(60_000);
  expect(shown()).toBe('Removed.Ongedaan maken');
  reject(new TypeError('Failed to fetch'));
  await wait(0);
  expect(shown()).not.toContain('Removed.');
  expect(shown()).toMatch(/.Ongedaan maken$/);
  await press('Do');
  expect(shown()).toBe('Removed.Ongedaan maken');
});
