// What somebody sent and could not arrive, kept in this tab of the browser until it does: a page that is loaded again, or
// another page of the website with the same form, sends it. In `sessionStorage`, which ends with the tab, since a computer
// may be a library's; nothing is kept of what was not sent yet.
import { isRecord } from '../description.ts';
import type { Answers } from './submission.ts';

const prefix = 'instroom-form:';
const longestMs = 24 * 60 * 60_000;

export type Kept = {
  /** As it was sent: sent again unchanged, the server counts it once. */
  body: string;
  submissionId: string;
  answers: Answers;
  keepOneYear: boolean;
};

export type Outbox = ReturnType<typeof outboxOf>;

type Doors = { storage: Storage | undefined; now?: () => number };

export function outboxOf(formId: string, { storage, now = Date.now }: Doors) {
  const key = prefix + formId;
  return {
    keep(body: string): void {
      attempt(() => {
        const before = read(storage?.getItem(key));
        // Failing again is no reason to keep it for longer.
        const at = before?.body === body ? before.at : now();
        storage?.setItem(key, JSON.stringify({ at, body }));
      });
    },
    forget(): void {
      attempt(() => storage?.removeItem(key));
    },
    find(): Kept | undefined {
      return attempt(() => {
        removeOld(storage, now());
        const { body } = read(storage?.getItem(key)) ?? {};
        return body === undefined ? undefined : readBody(body);
      });
    },
  };
}

/** Nothing where a browser or the website's own rules keep nothing. */
export function storageOfTab(): Storage | undefined {
  return attempt(() => sessionStorage);
}

/** Of every form of ours: a website may have removed one since. */
function removeOld(storage: Storage | undefined, now: number): void {
  for (const key of Object.keys(storage ?? {})) {
    if (!key.startsWith(prefix)) continue;
    const age = now - (read(storage?.getItem(key))?.at ?? 0);
    if (age < 0 || age >= longestMs) storage?.removeItem(key);
  }
}

function read(text: string | null | undefined): { at: number; body: string } | undefined {
  const value = parse(text);
  if (!isRecord(value) || typeof value.at !== 'number' || typeof value.body !== 'string') return;
  return { at: value.at, body: value.body };
}

/** Another script of the website could have written it. */
function readBody(body: string): Kept | undefined {
  const value = parse(body);
  if (!isRecord(value) || !isRecord(value.answers) || typeof value.submissionId !== 'string')
    return;
  const answers: Answers = {};
  for (const [name, answer] of Object.entries(value.answers)) {
    const texts = [answer].flat().filter((text) => typeof text === 'string');
    Object.assign(answers, { [name]: Array.isArray(answer) ? texts : (texts[0] ?? '') });
  }
  const { submissionId, keepOneYear } = value;
  return { body, submissionId, answers, keepOneYear: keepOneYear === true };
}

function parse(text: string | null | undefined): unknown {
  return attempt((): unknown => JSON.parse(text ?? ''));
}

/** Storage may be refused or full: then nothing is kept, and the page says that it has to stay open anyway. */
function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
