// A box to tick, on a line of its own also where no style sheet is.
import { type Attributes, type Child, element, type Markup } from '../../../platform/markup.ts';

export function option(attributes: Attributes, ...label: Child[]): Markup {
  return element(
    'div',
    { class: 'instroom-option' },
    element('label', {}, element('input', { type: 'checkbox', ...attributes }), ' ', ...label),
  );
}
