/** A browser that named none is on our own page, or hides where it is. */
export function websiteOf(origin: string | undefined): string | undefined {
  if (!origin || origin === 'none' || origin === 'null') return undefined;
  return origin.replace(/^https?:\/\//, '');
}
