// The script that a website includes: <script src="…/embed/form.js" data-form="demo-oost-contact"></script>.
import { messagesFor } from './messages/messages.ts';
import { tellWebmaster, webmaster } from './messages/webmaster.ts';
import { openForm } from './open-form.ts';
import { claimScripts, placeFor } from './place.ts';
import { createSurface } from './surface.ts';

for (const script of claimScripts('script[data-form][src*="/embed/form.js"]')) {
  const { form: formId, lang } = script.dataset;
  if (!formId) {
    tellWebmaster(webmaster.noForm);
    continue;
  }
  const messages = messagesFor(lang);
  const { host, content } = createSurface(messages.language);
  placeFor(script, host);
  void openForm(content, { base: new URL(script.src).origin, formId }, messages);
}
