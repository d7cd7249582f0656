// The scanner for viruses: a service of somebody's own that is sent the bytes of a file and answers what it found. See
// docs/deploy.md.
import { defineSecret } from 'firebase-functions/params';
import { z } from 'zod';

/** Throws where there is no answer that can be understood: then nothing is known. */
export type Scan = (bytes: Buffer) => Promise<'clean' | 'infected'>;

/** `https://user:password@host/path`: the password makes the whole a secret. A hyphen where there is no scanner. */
export const scannerUrl = defineSecret('ATTACHMENT_SCANNER_URL');

const longestMs = 60_000;
const answerSchema = z.object({ verdict: z.enum(['clean', 'infected']) });

export function configuredScanner(): Scan | undefined {
  const url = process.env.ATTACHMENT_SCANNER_URL ?? '';
  return URL.canParse(url) ? httpScanner(url) : undefined;
}

export function httpScanner(address: string): Scan {
  const url = new URL(address);
  const { username, password } = url;
  const known = [username, password].map(decodeURIComponent).join(':');
  // `fetch` takes no address with a password in it.
  url.username = '';
  url.password = '';
  return async (bytes) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        ...(username && { authorization: `Basic ${Buffer.from(known).toString('base64')}` }),
      },
      body: new Uint8Array(bytes),
      signal: AbortSignal.timeout(longestMs),
      // Whoever could lead it elsewhere would get the bytes.
      redirect: 'error',
    });
    if (!answer.ok) throw new Error(`the scanner answered ${answer.status}`);
    return answerSchema.parse(await answer.json()).verdict;
  };
}
