// A task written in one line: "Bellen over de meeloopdag @Pat vrijdag !hoog". What is understood is taken out of the title;
// the rest stays as it was typed.
import { fold } from '../candidate/name.ts';
import { priorityWords } from '../codes/day-words.ts';
import { findDueDay } from './due-day.ts';
import type { Priority } from './task.ts';

export type Colleague = { uid: string; displayName: string };
export type QuickTask = {
  title: string;
  dueDate?: string;
  assigneeUid?: string;
  priority?: Priority;
};

/** `today`: `YYYY-MM-DD`. The title is empty where the line says nothing else. */
export function readQuickLine(
  line: string,
  { today, colleagues }: { today: string; colleagues: readonly Colleague[] },
): QuickTask {
  const asked = takeColleague(line, colleagues);
  const weighed = takePriority(asked.rest);
  const due = findDueDay(weighed.rest, today);
  const rest = due ? without(weighed.rest, due) : weighed.rest;
  return {
    title: tidied(rest),
    ...(due && { dueDate: due.day }),
    ...(asked.uid && { assigneeUid: asked.uid }),
    ...(weighed.priority && { priority: weighed.priority }),
  };
}

const priorityMark = new RegExp(`(?<!\\S)!(${Object.keys(priorityWords).join('|')})?(?!\\S)`, 'iu');

function takePriority(line: string): { rest: string; priority?: Priority } {
  const match = priorityMark.exec(line);
  if (!match) return { rest: line };
  const named = Object.entries(priorityWords).find(([word]) => word === match[1]?.toLowerCase());
  const from = match.index;
  return {
    rest: without(line, { from, to: from + match[0].length }),
    priority: named?.[1] ?? 'high',
  };
}

/** The colleague whose name begins with what follows the sign; nobody where two names do. */
function takeColleague(
  line: string,
  colleagues: readonly Colleague[],
): { rest: string; uid?: string } {
  for (const { index, 1: typed = '' } of line.matchAll(/(?<!\S)@(\S.*)/gu)) {
    const words = typed.split(/\s+/).filter(Boolean);
    // As many words as belong to a name: "@Pat de Vries" before "@Pat".
    for (let count = Math.min(4, words.length); count > 0; count -= 1) {
      const name = words.slice(0, count).join(' ');
      const [found, other] = meant(fold(name), colleagues);
      if (!found || other) continue;
      const end = endOfWords(line, index + 1, count);
      return { rest: without(line, { from: index, to: end }), uid: found.uid };
    }
  }
  return { rest: line };
}

function meant(name: string, colleagues: readonly Colleague[]): Colleague[] {
  const exact = colleagues.filter(({ displayName }) => fold(displayName) === name);
  if (exact.length > 0) return exact;
  return colleagues.filter(({ displayName }) => {
    const known = fold(displayName);
    return known.startsWith(`${name} `) || (!name.includes(' ') && known.startsWith(name));
  });
}

function endOfWords(line: string, from: number, count: number): number {
  const words = new RegExp(`\\S+(?:\\s+\\S+){${count - 1}}`, 'uy');
  words.lastIndex = from;
  const match = words.exec(line);
  return from + (match?.[0].length ?? 0);
}

function without(text: string, { from, to }: { from: number; to: number }): string {
  return `${text.slice(0, from)} ${text.slice(to)}`;
}

function tidied(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s,;:–-]+$/u, '')
    .trim();
}
