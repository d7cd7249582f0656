// What can be asked of a running backend beyond Firebase itself: waiting, the clock, faults, schedules, saving.
import { z } from 'zod';
import { host, type Ports } from '../ports.ts';

/** Where a running backend is; plain data, so that it can be handed to another process. */
export interface BackendAddress {
  projectId: string;
  ports: Ports;
  controlToken?: string | undefined;
}

/** A disturbance of the backend, such as delivering an event twice. */
export interface FaultRule {
  match: { operation: string; function?: string; eventType?: string };
  action: { type: string; count?: number; seconds?: number };
}

export interface BackendControls {
  /** Resolves when every event has been handled; not while one waits to be retried. */
  awaitIdle(timeoutSeconds?: number): Promise<void>;
  advanceClock(seconds: number): Promise<void>;
  /** The moment that the backend goes by: never before the real one, later once its clock was moved. */
  now(): Promise<Date>;
  /** Lets schedules and retries run that are due by the real time; by itself the backend's clock waits. */
  catchUpClock(): Promise<void>;
  setFaultPlan(rules: FaultRule[]): Promise<void>;
  clearFaultPlan(): Promise<void>;
  /** Of all functions, by whatever woke them, since the plan of faults was last set; an empty one will do. */
  countInvocations(): Promise<number>;
  /** While off, events are dropped and not kept for later. */
  setBackgroundTriggers(enabled: boolean): Promise<void>;
  runSchedule(functionName: string): Promise<void>;
  /** Writes everything that is stored to a folder that does not exist yet. */
  exportTo(folder: string): Promise<void>;
}

// Without a control API nothing tells when the functions are done; this long is enough for a part of the demo.
const officialSuitePauseMs = 1500;

export function controlsOf({ ports, controlToken }: BackendAddress): BackendControls {
  const session = `http://${host}:${ports.auth}/v1/sessions/default`;
  const hub = `http://${host}:${ports.hub}`;
  const ask = (method: string, url: string, body?: unknown) =>
    send(method, url, body, controlToken);

  return {
    async awaitIdle(timeoutSeconds = 60) {
      if (!controlToken) return pause(officialSuitePauseMs);
      await ask('POST', `${session}:awaitIdle`, { timeoutSeconds });
    },
    async advanceClock(seconds) {
      await ask('POST', `${session}/clock:advance`, { seconds });
    },
    async now() {
      const state = controlToken ? sessionSchema.parse(await ask('GET', session)) : undefined;
      return new Date(Math.max(Date.now(), state?.clock.clock.getTime() ?? 0));
    },
    async catchUpClock() {
      await ask('POST', `${session}/clock:advanceTo`, { instant: new Date().toISOString() });
    },
    async setFaultPlan(rules) {
      await ask('PUT', `${session}/faultPlan`, { rules });
    },
    async clearFaultPlan() {
      await ask('DELETE', `${session}/faultPlan`);
    },
    async countInvocations() {
      const { counters } = countersSchema.parse(await ask('GET', `${session}/faultPlan`));
      return counters['functions.invoke'] ?? 0;
    },
    async setBackgroundTriggers(enabled) {
      const verb = enabled ? 'enable' : 'disable';
      await ask('PUT', `${hub}/functions/${verb}BackgroundTriggers`);
    },
    async runSchedule(functionName) {
      await ask('POST', `${session}/functions/${functionName}:run`, {});
    },
    async exportTo(folder) {
      await ask('POST', `${hub}/_admin/export`, { path: folder, initiatedBy: 'instroom' });
    },
  };
}

const countersSchema = z.object({ counters: z.record(z.string(), z.number()) });
const sessionSchema = z.object({ clock: z.object({ clock: z.coerce.date() }) });

async function send(
  method: string,
  url: string,
  body: unknown,
  token: string | undefined,
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${method} ${url}: ${reasonIn(answer)}`);
  return answer && JSON.parse(answer);
}

const refusalSchema = z.union([
  z.object({ message: z.string() }),
  z.object({ error: z.object({ message: z.string() }) }).transform(({ error }) => error),
]);
const longestReason = 300;

/** The backend adds everything it knows, which for a busy one is pages. */
function reasonIn(answer: string): string {
  try {
    return refusalSchema.parse(JSON.parse(answer)).message;
  } catch {
    return answer.slice(0, longestReason);
  }
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
