// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, cleanup, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { liveQuery } from './live-query.ts';

afterEach(cleanup);

/** Does something and waits until the cache has told the components. */
const settled = (something: () => void) =>
  act(async () => {
    something();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

/** A source of data in the hand of the test: who listens, and what they are told. */
function aSource() {
  const listeners = new Set<{ onData: (data: string) => void; onError: (error: Error) => void }>();
  let started = 0;
  return {
    listen: (onData: (data: string) => void, onError: (error: Error) => void) => {
      const listener = { onData, onError };
      listeners.add(listener);
      started += 1;
      return () => void listeners.delete(listener);
    },
    tell: (data: string) =>
      settled(() => {
        for (const { onData } of [...listeners]) onData(data);
      }),
    fail: (message: string) =>
      settled(() => {
        const failed = [...listeners];
        // As the SDK does it: a listener that failed is over.
        listeners.clear();
        for (const { onError } of failed) onError(new Error(message));
      }),
    listening: () => listeners.size,
    started: () => started,
  };
}

function aScreen(source: ReturnType<typeof aSource>) {
  const client = new QueryClient();
  function Part({ name }: { name: string }) {
    const { data, error } = useQuery(liveQuery(['greeting'], source.listen));
    return <p>{`${name}: ${data ?? error?.message ?? 'loading'}`}</p>;
  }
  const show = (...names: string[]) => (
    <QueryClientProvider client={client}>
      {names.map((name) => (
        <Part key={name} name={name} />
      ))}
    </QueryClientProvider>
  );
  return { client, show };
}

describe('a live query', () => {
  it('shows what comes in, as it comes in', async () => {
    const source = aSource();
    const { show } = aScreen(source);
    render(show('one'));
    expect(screen.getByText('one: loading')).toBeTruthy();
    await source.tell('hello');
    expect(screen.getByText('one: hello')).toBeTruthy();
    await source.tell('goodbye');
    expect(screen.getByText('one: goodbye')).toBeTruthy();
  });

  it('has one listener for two components, and none after the last one left', async () => {
    const source = aSource();
    const { show } = aScreen(source);
    const { rerender } = render(show('one', 'two'));
    await source.tell('hello');
    expect(screen.getByText('two: hello')).toBeTruthy();
    expect(source.listening()).toBe(1);
    rerender(show('two'));
    expect(source.listening()).toBe(1);
    rerender(show());
    expect(source.listening()).toBe(0);
  });

  it('shows the last data at once to who comes back, and listens again', async () => {
    const source = aSource();
    const { show } = aScreen(source);
    const { rerender } = render(show('one'));
    await source.tell('hello');
    rerender(show());
    await settled(() => rerender(show('one')));
    expect(screen.getByText('one: hello')).toBeTruthy();
    expect(source.listening()).toBe(1);
    await source.tell('news');
    expect(screen.getByText('one: news')).toBeTruthy();
  });

  it('listens again after an error that came after data', async () => {
    const source = aSource();
    const { show } = aScreen(source);
    render(show('one'));
    await source.tell('hello');
    await source.fail('lost');
    expect(source.listening()).toBe(1);
    await source.tell('again');
    expect(screen.getByText('one: again')).toBeTruthy();
  });

  it('gives up when it is refused again, and says why', async () => {
    const source = aSource();
    const { client, show } = aScreen(source);
    render(show('one'));
    await source.tell('hello');
    await source.fail('lost');
    await source.fail('refused');
    expect(client.getQueryState(['greeting'])?.error?.message).toBe('refused');
    expect(source.listening()).toBe(0);
    expect(source.started()).toBe(2);
  });

  it('shows a first error', async () => {
    const source = aSource();
    const { show } = aScreen(source);
    render(show('one'));
    await source.fail('refused');
    expect(screen.getByText('one: refused')).toBeTruthy();
  });

  it('survives being mounted, unmounted and mounted again, as StrictMode does it', async () => {
    const source = aSource();
    const { show } = aScreen(source);
    await settled(() => render(<StrictMode>{show('one')}</StrictMode>));
    expect(source.listening()).toBe(1);
    await source.tell('hello');
    expect(screen.getByText('one: hello')).toBeTruthy();
  });

  it('stops when the cache is cleared', async () => {
    const source = aSource();
    const { client, show } = aScreen(source);
    render(show('one'));
    await source.tell('hello');
    await settled(() => client.clear());
    expect(source.listening()).toBe(0);
  });
});
