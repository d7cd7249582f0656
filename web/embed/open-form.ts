// One form on the page, from loading to thank-you.
import { wordsIn } from '@instroom/domain/form/asked-question.ts';
import { type FormAddress, formUrl, loadDescription } from './api.ts';
import type { Description } from './description.ts';
import { element } from './element.ts';
import { wordsElement } from './fields/field.ts';
import { formView } from './form-view.ts';
import { activityIn } from './given-answers.ts';
import type { Messages } from './messages/messages.ts';
import { tellWebmaster, webmaster } from './messages/webmaster.ts';
import { outboxOf, storageOfTab } from './sending/outbox.ts';
import { dressAs } from './surface.ts';

/** Shows the form on a surface. Every state replaces the one before. */
export async function openForm(
  surface: HTMLElement,
  address: FormAddress,
  messages: Messages,
): Promise<void> {
  surface.replaceChildren(skeleton(messages));
  const outbox = outboxOf(address.formId, { storage: storageOfTab() });
  const loaded = await loadDescription(address, { activityId: activityIn(location) });
  switch (loaded.kind) {
    case 'loaded': {
      const { description } = loaded;
      const kept = outbox.find();
      dressAs(surface, description.style);
      return surface.replaceChildren(
        formView({
          address,
          description,
          messages,
          outbox,
          kept,
          onReceived: (confirm) => showThanks(surface, description, { messages, confirm }),
        }),
      );
    }
    case 'unavailable':
      outbox.forget();
      tellWebmaster(webmaster[loaded.reason](address.formId, location.origin));
      return surface.replaceChildren(element('p', { role: 'alert' }, messages.unavailable));
    case 'failed': {
      tellWebmaster(webmaster.unreachable(formUrl(address)));
      const notice = notLoaded(messages, () => void openAgain(surface, address, messages));
      // Something may wait to be sent, and nobody has to press a button for that.
      const whenOnline = () =>
        surface.contains(notice) && void openForm(surface, address, messages);
      addEventListener('online', whenOnline, { once: true });
      return surface.replaceChildren(notice);
    }
  }
}

/** The button that was pressed is gone: the focus goes to the first thing that can be done now. */
async function openAgain(...form: Parameters<typeof openForm>): Promise<void> {
  await openForm(...form);
  form[0].querySelector<HTMLElement>('input, button')?.focus();
}

function skeleton(messages: Messages): HTMLElement {
  const line = () => element('div', { class: 'line' });
  return element(
    'div',
    { class: 'skeleton' },
    element('p', { role: 'status' }, messages.loading),
    ...[line(), line(), line()],
  );
}

function notLoaded(messages: Messages, onRetry: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, messages.loadAgain);
  button.addEventListener('click', onRetry);
  return element(
    'div',
    { class: 'not-loaded', role: 'alert' },
    element('p', {}, messages.notLoaded),
    button,
  );
}

function showThanks(
  surface: HTMLElement,
  { texts, purpose, thankYouUrl }: Description,
  { messages, confirm }: { messages: Messages; confirm: boolean },
): void {
  const isSignUp = purpose === 'activity' && activityIn(location);
  const received = isSignUp ? messages.signedUp : messages.received;
  const { title, text: usual } = confirm ? messages.confirm : received;
  const own = confirm ? undefined : wordsIn(texts.thanks, messages.language);
  const text = own ?? { text: usual };
  const thanks = element(
    'div',
    { class: 'thanks', role: 'status', tabindex: -1 },
    element('p', { class: 'title' }, title),
    wordsElement('p', text, { class: 'words' }),
  );
  surface.replaceChildren(thanks);
  thanks.focus();
  if (thankYouUrl) location.assign(thankYouUrl);
}
