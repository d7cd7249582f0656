// What the security rules cannot keep out of a task: what is written directly is corrected after it.
import { maskBsn } from '../candidate/bsn.ts';
import type { Task } from './task.ts';

type Corrected = Pick<Partial<Task>, 'title' | 'text' | 'checklist'>;

/** What of a task is not as it should be, with what it should be; empty when all is well. */
export function correctionsOfTask({ title, text, checklist }: Task): Corrected {
  const steps = checklist.map(maskBsn);
  return {
    ...(maskBsn(title) !== title && { title: maskBsn(title) }),
    ...(text !== undefined && maskBsn(text) !== text && { text: maskBsn(text) }),
    ...(steps.some((step, index) => step !== checklist[index]) && { checklist: steps }),
  };
}

export function hasCorrections(task: Task): boolean {
  return Object.keys(correctionsOfTask(task)).length > 0;
}
