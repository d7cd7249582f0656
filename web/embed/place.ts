// Which scripts on the page ask for something of ours, and where each goes.
import { tellWebmaster, webmaster } from './messages/webmaster.ts';

/** `selector`: of the script elements of this file. The scripts that this run of the file answers for; each is claimed once, however often the file is loaded. */
export function claimScripts(selector: string): HTMLScriptElement[] {
  const own = document.currentScript;
  // A module has no current script, and runs once for all its script elements.
  const scripts =
    own instanceof HTMLScriptElement
      ? [own]
      : document.querySelectorAll<HTMLScriptElement>(`${selector}:not([data-instroom])`);
  for (const script of scripts) script.dataset.instroom = '';
  return [...scripts];
}

/** Puts an element where the script stands or in the place that it names, as soon as that place exists. */
export function placeFor(script: HTMLScriptElement, made: HTMLElement): void {
  const { target: selector } = script.dataset;
  const target = selector && document.querySelector(selector);
  if (target) {
    target.append(made);
  } else if (selector && document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => placeFor(script, made), { once: true });
  } else if (selector) {
    tellWebmaster(webmaster.noTarget(selector));
  } else if (script.closest('body')) {
    script.after(made);
  } else {
    tellWebmaster(webmaster.noPlace);
  }
}
