// HTML as a tree, written out in one place: there every text and every value is escaped, so that nothing that came
// from outside becomes markup. Names of tags and attributes are ours, never somebody's input.

export type Markup = { tag: string; attributes: Attributes; children: Child[] };
export type Attributes = Record<string, string | number | boolean | undefined>;
export type Child = Markup | string | false | undefined;

export function element(tag: string, attributes: Attributes = {}, ...children: Child[]): Markup {
  return { tag, attributes, children };
}

const voidTags = ['input', 'link', 'meta'];
/** Their children get lines of their own: between them, space means nothing. */
const blocks = 'html head body main form section div fieldset details select ul'.split(' ');

/** Written out to be read by people too: regions copy it into their websites. */
export function toHtml({ tag, attributes, children }: Markup, indent = ''): string {
  const start = `<${tag}${Object.entries(attributes).map(attributeHtml).join('')}>`;
  if (voidTags.includes(tag)) return start;
  const isBlock = blocks.includes(tag);
  const inner = children.flatMap((child) => {
    if (child === undefined || child === false) return [];
    if (typeof child === 'string') return [escapeHtml(child)];
    return [toHtml(child, isBlock ? `${indent}  ` : indent)];
  });
  if (isBlock && inner.length > 0)
    return `${start}\n${inner.map((line) => `${indent}  ${line}\n`).join('')}${indent}</${tag}>`;
  // A browser drops one line break after this tag; without it, a text that begins with one would lose it.
  return `${start}${tag === 'textarea' ? '\n' : ''}${inner.join('')}</${tag}>`;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function attributeHtml([name, value]: [string, Attributes[string]]): string {
  if (value === undefined || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escapeHtml(`${value}`)}"`;
}
