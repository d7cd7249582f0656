// How many documents the database hands out to a page: that is what the user pays. Counted in the browser, in what comes
// over the wire of the real application.
import type { Page } from 'playwright-core';

/** Counts the documents in the answers of every listener, as they stream in. */
export async function countDocuments(page: Page): Promise<() => number> {
  const sent = await countSent(page);
  return () => sent().documents;
}

/** The same, with how much was sent for them, before it is packed for the way. */
export async function countSent(page: Page): Promise<() => { documents: number; kib: number }> {
  const client = await page.context().newCDPSession(page);
  let documents = 0;
  let bytes = 0;
  const add = (base64: string) => {
    const answer = Buffer.from(base64, 'base64');
    bytes += answer.length;
    documents += answer.toString('utf8').split('"documentChange"').length - 1;
  };
  await client.send('Network.enable');
  client.on('Network.responseReceived', async ({ requestId, response }) => {
    if (!response.url.includes('/Listen/channel')) return;
    try {
      const { bufferedData } = await client.send('Network.streamResourceContent', { requestId });
      add(bufferedData);
    } catch {
      // It had ended already: then its content is there as a whole.
      const { body } = await client.send('Network.getResponseBody', { requestId });
      add(Buffer.from(body).toString('base64'));
    }
  });
  client.on('Network.dataReceived', ({ data }) => data && add(data));
  return () => ({ documents, kib: bytes / 1024 });
}
