// What a browser refuses to do because a header of Hosting forbids it. The tests run with the headers that are deployed,
// so whatever is refused here would be refused there.
import type { BrowserContext, ConsoleMessage } from 'playwright-core';

/** In Chrome's own words; scripts may well speak of policies themselves. */
const refused =
  /Content Security Policy directive|Permissions[- ]policy|Refused to |ERR_BLOCKED_BY_RESPONSE/i;

/**
 * Firestore's transport asks Google for a picture to learn whether there is a network at all, when its own connection
 * fails. That would tell somebody else who is at work here; it tries again without the answer too.
 */
const meantToBeRefused = /'https:\/\/www\.google\.com\/images\/cleardot\.gif/;

/** A list that grows with what is refused in any page of the browser. Chrome says it in the console, and only there. */
export function refusalsIn(context: BrowserContext): { refusals: string[]; stop: () => void } {
  const refusals: string[] = [];
  const listen = (message: ConsoleMessage) => {
    const text = message.text();
    if (refused.test(text) && !meantToBeRefused.test(text))
      refusals.push(`${text} (${message.location().url})`);
  };
  context.on('console', listen);
  return { refusals, stop: () => void context.off('console', listen) };
}
