// What candidates are told about an activity, by mail and on their own page.
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { ActivityTexts } from './shape.ts';

export const activityTexts: Record<'nl' | 'en', ActivityTexts> = { nl, en };
