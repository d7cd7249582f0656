// One form on the page, from loading to thank-you.
import { type FormAddress, formUrl, loadDescription } from './api.ts';
import { element } from './element.ts';
import { formView } from './form-view.ts';
import type { Messages } from './messages/messages.ts';
import { tellWebmaster, webmaster } from './messages/webmaster.ts';

/** Shows the form on a surface. Every state replaces the one before. */
export async function openForm(
  surface: HTMLElement,
  address: FormAddress,
  messages: Messages,
): Promise<void> {
  surface.replaceChildren(skeleton(messages));
  const loaded = await loadDescription(address);
  switch (loaded.kind) {
    case 'loaded':
      return surface.replaceChildren(
        formView({
          address,
          description: loaded.description,
          messages,
          onReceived: () => showThanks(surface, messages),
        }),
      );
    case 'unavailable':
      tellWebmaster(webmaster[loaded.reason](address.formId, location.origin));
      return surface.replaceChildren(element('p', { role: 'alert' }, messages.unavailable));
    case 'failed':
      tellWebmaster(webmaster.unreachable(formUrl(address)));
      return surface.replaceChildren(
        notLoaded(messages, () => void openAgain(surface, address, messages)),
      );
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

function showThanks(surface: HTMLElement, messages: Messages): void {
  const thanks = element(
    'div',
    { class: 'thanks', role: 'status', tabindex: -1 },
    element('p', { class: 'title' }, messages.received.title),
    element('p', {}, messages.received.text),
  );
  surface.replaceChildren(thanks);
  thanks.focus();
}
