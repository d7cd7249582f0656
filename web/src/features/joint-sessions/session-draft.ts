// A joint session as it is typed in, and what is sent of it.
import { dayOf, momentAt, timeOf } from '@instroom/domain/calendar.ts';
import type { ErrorCode } from '@instroom/domain/errors.ts';
import {
  type JointSession,
  refusalOfTimes,
  type SentJointSession,
} from '@instroom/domain/platform/joint-session.ts';

export type SessionDraft = {
  title: string;
  day: string;
  from: string;
  to: string;
  place: string;
  url: string;
  agenda: string;
  report: string;
  /** A link a line: its name, then its address. */
  links: string;
};
export type DraftField = keyof SessionDraft;

/** What is wrong with a field; of links, in which line. */
export type Wrong =
  | { kind: 'missing' | 'wrongUrl' }
  | { kind: 'wrongLinks'; line: number }
  | { kind: 'refused'; code: ErrorCode };

type Read =
  | { ok: true; session: SentJointSession }
  | { ok: false; wrong: Partial<Record<DraftField, Wrong>> };

export function draftOf(session: JointSession | undefined): SessionDraft {
  return {
    title: session?.title ?? '',
    day: session ? dayOf(session.startsAt) : '',
    from: session ? timeOf(session.startsAt) : '13:00',
    to: session ? timeOf(session.endsAt) : '14:30',
    place: session?.place ?? '',
    url: session?.url ?? '',
    agenda: session?.agenda ?? '',
    report: session?.report ?? '',
    links: (session?.links ?? []).map(({ label, url }) => `${label} ${url}`).join('\n'),
  };
}

export function readDraft(draft: SessionDraft): Read {
  const { links, wrongLine } = readLinks(draft.links);
  const wrong: Partial<Record<DraftField, Wrong>> = {};
  for (const field of ['title', 'day', 'from', 'to'] as const)
    if (!draft[field].trim()) wrong[field] = { kind: 'missing' };
  if (draft.url.trim() && !isWebAddress(draft.url.trim())) wrong.url = { kind: 'wrongUrl' };
  if (wrongLine) wrong.links = { kind: 'wrongLinks', line: wrongLine };
  if (Object.keys(wrong).length > 0) return { ok: false, wrong };

  const startsAt = momentAt(draft.day, draft.from);
  const endsAt = momentAt(draft.day, draft.to);
  const code = refusalOfTimes({ startsAt, endsAt });
  if (code) return { ok: false, wrong: { to: { kind: 'refused', code } } };
  return {
    ok: true,
    session: {
      title: draft.title.trim(),
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      ...given(draft, ['place', 'url', 'agenda', 'report']),
      links,
    },
  };
}

function given<Field extends DraftField>(draft: SessionDraft, fields: readonly Field[]) {
  const filled = fields.filter((field) => draft[field].trim());
  return Object.fromEntries(filled.map((field) => [field, draft[field].trim()])) as {
    [name in Field]?: string;
  };
}

function readLinks(text: string): { links: SentJointSession['links']; wrongLine?: number } {
  const lines = text.split('\n').map((line) => line.trim());
  const links: SentJointSession['links'] = [];
  for (const [index, line] of lines.entries()) {
    if (!line) continue;
    const [, label, url] = /^(\S.*?)\s+(\S+)$/.exec(line) ?? [];
    if (!label || !url || !isWebAddress(url)) return { links, wrongLine: index + 1 };
    links.push({ label, url });
  }
  return { links };
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
