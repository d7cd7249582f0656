// Web addresses as people type them: without `https://`, with a path where only the website is meant.

/** The address of a page; undefined where it can be none. */
export function asUrl(text: string): string | undefined {
  const url = parsed(text);
  return url && isPlausible(url) ? url.href : undefined;
}

/** One website per line, each once, as a browser names it; undefined where one of them can be none. */
export function asOrigins(text: string): string[] | undefined {
  const lines = text
    .split(/[\s,;]+/)
    .map((line) => line.trim())
    .filter(Boolean);
  const urls = lines.map(parsed);
  if (urls.some((url) => !url || !isPlausible(url))) return undefined;
  return [...new Set(urls.flatMap((url) => url?.origin ?? []))];
}

function parsed(text: string): URL | undefined {
  const address = text.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  return URL.canParse(whole) ? new URL(whole) : undefined;
}

/** A name in the internet, or this machine: everything is an address to a parser. */
function isPlausible({ protocol, hostname, username }: URL): boolean {
  const isWeb = protocol === 'https:' || protocol === 'http:';
  const isName = hostname === 'localhost' || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname);
  return isWeb && isName && username === '';
}
