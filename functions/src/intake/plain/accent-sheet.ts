// The colour of a form as a style sheet of its own, since our pages without script may hold no styles themselves (send-page.ts).
// The address says the colour, so that nothing is looked up for it and whoever has it keeps it.
import { isReadableAccent } from '@instroom/domain/form/accent.ts';
import type { FormDescription } from '@instroom/domain/form/description.ts';
import { element, type Markup } from '../../platform/markup.ts';

/** Among the forms, `/f/{formId}`: no form has a dot in its id. */
export function accentLink({ style: { accent } }: FormDescription): Markup | undefined {
  if (!accent || !isReadableAccent(accent)) return undefined;
  const href = `/f/accent-${accent.slice(1).toLowerCase()}.css`;
  return element('link', { rel: 'stylesheet', href });
}

/** Undefined where the path is of something else, or of a colour that cannot be read. */
export function accentSheet(path: string): string | undefined {
  const accent = /\/accent-([0-9a-f]{6})\.css$/.exec(path)?.[1];
  return accent && isReadableAccent(`#${accent}`) ? `:root { --accent: #${accent}; }\n` : undefined;
}
