// Where an activity is, as a candidate reads it.
import type { Activity } from '@instroom/domain/activity/activity.ts';
import { activityTexts } from './messages/texts.ts';

export function whereOf(
  { mode, place }: { mode: Activity['mode']; place?: string | undefined },
  language: 'nl' | 'en',
): string {
  const { online } = activityTexts[language];
  if (mode === 'online') return online;
  return [place, mode === 'hybrid' && online].filter(Boolean).join(' / ');
}
