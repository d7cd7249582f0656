// The colour of buttons and links in a form. Without the schema library, for the form in a visitor's browser.

/** WCAG 2.1, 1.4.3: text against what it stands on. */
const leastContrast = 4.5;

/** How much a colour such as `#08735a` differs from white, from 1 to 21 (WCAG 2.1, "contrast ratio"). */
export function contrastWithWhite(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 1, green = 1, blue = 1] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** White on it, and it on white, can be read. */
export function isReadableAccent(colour: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(colour) && contrastWithWhite(colour) >= leastContrast;
}
