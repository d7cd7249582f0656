// Text with placeholders, `Dag {{voornaam}}`, and the same filled in. A text is read once, part by part: what is filled in
// is never read again, so that a name with braces in it stays a name.
import { type MailPlaceholder, mailPlaceholderSchema } from '../codes/mail-placeholder.ts';

export type TemplatePart = { text: string } | { placeholder: MailPlaceholder };

/** `near`: the word between the braces, or what stands at the brace that is alone. */
export type TemplateRefusal = {
  code: 'mail_placeholder_unknown' | 'mail_placeholder_open' | 'mail_placeholder_empty';
  near: string;
};
export type TemplateResult<Value> =
  | { ok: true; value: Value }
  | { ok: false; refusal: TemplateRefusal };

/** What each stands for; nothing where it is not known, such as the phone of a desk that has none. */
export type PlaceholderValues = Record<MailPlaceholder, string | undefined>;

const nearLength = 24;

/** A brace outside a placeholder is refused: it is one that somebody began or ended wrongly. */
export function readTemplate(text: string): TemplateResult<TemplatePart[]> {
  const parts: TemplatePart[] = [];
  let at = 0;
  for (const match of text.matchAll(/\{\{([^{}\n]*)\}\}/g)) {
    const known = mailPlaceholderSchema.safeParse((match[1] ?? '').trim().toLowerCase());
    parts.push({ text: text.slice(at, match.index) });
    // Whatever stands before comes first, as somebody reads it.
    const open = openBraceIn(parts);
    if (open !== undefined) return refused('mail_placeholder_open', open);
    if (!known.success) return refused('mail_placeholder_unknown', (match[1] ?? '').trim());
    parts.push({ placeholder: known.data });
    at = match.index + match[0].length;
  }
  parts.push({ text: text.slice(at) });
  const open = openBraceIn(parts);
  if (open !== undefined) return refused('mail_placeholder_open', open);
  return { ok: true, value: parts.filter((part) => !('text' in part) || part.text !== '') };
}

export function fillTemplate(text: string, values: PlaceholderValues): TemplateResult<string> {
  const template = readTemplate(text);
  if (!template.ok) return template;
  let filled = '';
  for (const part of template.value) {
    const written = 'text' in part ? part.text : oneLine(values[part.placeholder] ?? '');
    if ('placeholder' in part && written === '')
      return refused('mail_placeholder_empty', part.placeholder);
    filled += written;
  }
  return { ok: true, value: filled };
}

function openBraceIn(parts: readonly TemplatePart[]): string | undefined {
  const last = parts.at(-1);
  const text = last && 'text' in last ? last.text : '';
  const at = text.search(/[{}]/);
  return at < 0 ? undefined : text.slice(at, at + nearLength).split('\n')[0];
}

/** A line break in a name would end a subject. */
function oneLine(value: string): string {
  return value.replaceAll(/\s+/g, ' ').trim();
}

function refused(code: TemplateRefusal['code'], near: string) {
  return { ok: false as const, refusal: { code, near: near.slice(0, nearLength) } };
}
