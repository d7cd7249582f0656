import type { LanguageCode } from '@instroom/domain/form/texts/languages.ts';
import { en } from './en.ts';
import { type IntakeTexts, nl } from './nl.ts';

export const intakeTexts: Record<LanguageCode, IntakeTexts> = { nl, en };
