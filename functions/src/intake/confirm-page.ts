// The page on which a visitor says that he or she filled in the form. It names nobody: a link may be opened by anybody.
import type { LanguageCode } from '@instroom/domain/form/texts/languages.ts';
import type { Response } from 'express';
import { element, type Markup } from '../platform/markup.ts';
import { sendPage } from '../platform/send-page.ts';
import type { ConfirmState } from './confirm-submission.ts';
import { intakeTexts } from './messages/texts.ts';
import { page } from './plain/page/page.ts';

export type ConfirmPage = ConfirmState | 'failed';

const texts = { waiting: 'ask', confirmed: 'done', gone: 'gone', failed: 'failed' } as const;
const statuses = { waiting: 200, confirmed: 200, gone: 410, failed: 503 } as const;

export function sendConfirmPage(
  response: Response,
  shown: ConfirmPage,
  language: LanguageCode,
): void {
  response.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' });
  sendPage(response, statuses[shown], { page: confirmPage(shown, language) });
}

export function confirmPage(shown: ConfirmPage, language: LanguageCode): Markup {
  const { button, ...said } = intakeTexts[language].page;
  const { title, text } = said[texts[shown]];
  // Without an address of its own the form is sent to where it stands.
  const form = element(
    'form',
    { class: 'instroom-form', method: 'post' },
    element('button', { type: 'submit' }, button),
  );
  return page(
    language,
    title,
    element('h1', {}, title),
    element('p', {}, text),
    shown === 'waiting' && form,
  );
}
