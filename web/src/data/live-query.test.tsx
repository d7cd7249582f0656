// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, cleanup, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { liveQuery } from './live-query.ts';

afterEach(cleanup);

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
      act(async () => {
        for (const { onData } of [...listeners]) onData(data);
      }),
    fail: (message: string) =>
      act(async () => {
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
    await screen.findByText('one: loading');
    await source.tell('hello');
    await screen.findByText('one: hello');
    await source.tell('goodbye');
    await screen.findByText('one: goodbye');
  });

  it('has one listener for two components, and none after the last one left', async () => {
    const source = aSource();
    const { show } = aScreen(source);
    const { rerender } = render(show('one', 'two'));
    await source.tell('hello');
    await screen.findByText('two: hello');
    await vi.waitFor(() => expect(source.listening()).toBe(1));
    rerender(show('two'));
    await vi.waitFor(() => expect(source.listening()).toBe(1));
    rerender(show());
    await vi.waitFor(() => expect(source.listening()).toBe(0));
  });

  it('shows the last data at once to who comes back, and listens again', async () => {
    const source = aSource();
    const { show } = aScreen(source);
    const { rerender } = render(show('one'));
    await source.tell('hello');
    rerender(show());
    rerender(show('one'));
    await screen.findByText('one: hello');
    await vi.waitFor(() => expect(source.listening()).toBe(1));
    await source.tell('news');
    await screen.findByText('one: news');
  });

  it('listens again after an error that came after data', async () => {
    const source = aSource();
    const { show } = aScreen(source);
    render(show('one'));
    await source.tell('hello');
    await source.fail('lost');
    await vi.waitFor(() => expect(source.listening()).toBe(1));
    await source.tell('again');
    await screen.findByText('one: again');
  });

  it('gives up when it is refused again, and says why', async () => {
    const source = aSource();
    const { client, show } = aScreen(source);
    render(show('one'));
    await source.tell('hello');
    await source.fail('lost');
    await vi.waitFor(() => expect(source.started()).toBe(2));
    await source.fail('refused');
    await vi.waitFor(() =>
      expect(client.getQueryState(['greeting'])?.error?.message).toBe('refused'),
    );
    await vi.waitFor(() => expect(source.listening()).toBe(0));
    expect(source.started()).toBe(2);
  });

  it('shows a first error', async () => {
    const source = aSource();
    const { show } = aScreen(source);
    render(show('one'));
    await source.fail('refused');
    await screen.findByText('one: refused');
  });

  it('survives being mounted, unmounted and mounted again, as StrictMode does it', async () => {
    const source = aSource();
    const { show } = aScreen(source);
    render(<StrictMode>{show('one')}</StrictMode>);
    await vi.waitFor(() => expect(source.listening()).toBe(1));
    await source.tell('hello');
    await screen.findByText('one: hello');
  });

  it('stops when the cache is cleared', async () => {
    const source = aSource();
    const { client, show } = aScreen(source);
    render(show('one'));
    await source.tell('hello');
    client.clear();
    await vi.waitFor(() => expect(source.listening()).toBe(0));
  });
});
