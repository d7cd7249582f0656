// The form as a website shows it, drawn by the very code that websites load, in a page of ours. What is sent from it goes to
// whoever asked for it to be drawn, and not to the server that takes forms in.
import type { FieldError } from '@instroom/domain/form/answers.ts';
import type { FormDescription } from '@instroom/domain/form/description.ts';
import { askedOf } from '@instroom/domain/form/layout.ts';
import { readDescription } from '../../../../embed/description.ts';
import { clearErrors, showErrors } from '../../../../embed/form-errors.ts';
import { layOut } from '../../../../embed/form-layout.ts';
import { messagesFor } from '../../../../embed/messages/messages.ts';
import { createSurface } from '../../../../embed/surface.ts';

export type Filled = { answers: Record<string, unknown>; hasReadStatement: boolean };
/** Answers of somebody who is not there, by the name of the question; `text` for every other. */
export type Invented = Readonly<Record<string, string>> & { text: string };

export type DrawnForm = {
  filled: () => Filled;
  /** What was left open is filled in; what somebody chose stays. */
  fillWith: (invented: Invented) => void;
  showErrors: (errors: readonly FieldError[]) => void;
};

type Parts = {
  description: FormDescription;
  language: 'nl' | 'en';
  onSend: (filled: Filled) => void;
};

/** Draws it in a place, instead of what stood there; undefined where it cannot be read. */
export function drawForm(
  place: HTMLElement,
  { description, language, onSend }: Parts,
): DrawnForm | undefined {
  const messages = messagesFor(language);
  const read = readDescription(JSON.parse(JSON.stringify(description)));
  if (!read) return undefined;
  const { host, content } = createSurface(messages.language);
  const layout = layOut(read, messages);
  const { form, questions, privacy } = layout;
  const answerTo = (name: string) => questions.find((field) => field.name === name)?.value();
  const follow = () => {
    const asked = new Set(askedOf(description.pages, answerTo).map(({ name }) => name));
    for (const { name, element } of questions) element.hidden = !asked.has(name);
  };
  const filled = (): Filled => ({
    answers: Object.fromEntries(
      questions.filter(({ element }) => !element.hidden).map(({ name, value }) => [name, value()]),
    ),
    hasReadStatement: privacy.hasRead(),
  });
  form.addEventListener('input', follow);
  form.addEventListener('change', follow);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearErrors(layout);
    onSend(filled());
  });
  follow();
  if (description.style.accent)
    host.style.setProperty('--instroom-accent', description.style.accent);
  content.replaceChildren(form);
  place.replaceChildren(host);
  return {
    filled,
    fillWith(invented) {
      for (const { name, element } of [...questions, privacy.statement])
        for (const control of controlsIn(element)) fillIn(control, invented[name] ?? invented.text);
      follow();
    },
    showErrors: (errors) => showErrors(layout, errors),
  };
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Of a list of boxes the first, where none is checked. */
function controlsIn(element: HTMLElement): Control[] {
  if (element instanceof HTMLInputElement) return [element];
  const controls = [
    ...element.querySelectorAll<Control>('input:not([type="search"]), textarea, select'),
  ];
  const boxes = controls.filter(isBox);
  if (boxes.some(({ checked }) => checked)) return [];
  return [...controls.filter((control) => !isBox(control)), ...boxes.slice(0, 1)];
}

function isBox(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && control.type === 'checkbox';
}

function fillIn(control: Control, text: string): void {
  if (isBox(control)) control.checked = true;
  else if (control.value) return;
  else if (control instanceof HTMLSelectElement)
    control.value = [...control.options].find(({ value }) => value)?.value ?? '';
  else if (control.type === 'date') control.value = '2026-01-15';
  else control.value = control.inputMode === 'decimal' ? '12' : text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
