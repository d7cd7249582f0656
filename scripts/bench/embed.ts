// How far a page of somebody else jumps when the form or the agenda in the middle of it comes: from the first byte until a
// second after it stands.
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { agendaSchema } from '@instroom/domain/activity/agenda.ts';
import { anActivity } from '@instroom/domain/activity/an-activity.ts';
import { aForm, type FormChanges } from '@instroom/domain/form/a-form.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { activityPath, publicFormPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import type { Page } from 'playwright-core';
import { host } from '../../local/src/ports.ts';
import { inBrowser } from './in-browser.ts';
import { shiftsIn, watchShifts } from './layout-shift.ts';
import { report } from './report.ts';
import { regionId } from './stage.ts';

const looks = ['own', 'site'] as const;
const short = ['firstName', 'lastName', 'email'];
const forms: { id: string; changes: FormChanges }[] = looks.flatMap((look) => [
  { id: `bench-long-${look}`, changes: { style: { look } } },
  { id: `bench-short-${look}`, changes: { style: { look }, fields: short } },
]);
const windows = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
const delaysMs = [0, 500];

const text =
  'Leraar worden kan op veel manieren, en wij zoeken met je uit welke bij je past. '.repeat(4);
const paragraphs = (count: number) => `<p>${text}</p>`.repeat(count);

/** What a website shows, and what of it comes how late. */
type Case = {
  what: string;
  html: (url: string) => string;
  /** What is there once it stands. */
  shown: string;
  late: { address: string; ms: number };
  /** Of the agenda. */
  activities?: number;
};

const formScript = (url: string, id: string, attribute = '') =>
  `<script src="${url}/embed/form.js" data-form="${id}" ${attribute}></script>`;

const ofForms = forms.flatMap(({ id }) =>
  delaysMs.map((ms): Case => {
    const late = { address: '**/api/forms/*', ms };
    const what = `${id.slice('bench-'.length)}, description ${ms} ms late`;
    return {
      what,
      html: (url) => formScript(url, id),
      shown: 'instroom-form input[name=firstName]',
      late,
    };
  }),
);
/** As builders of websites write it that move scripts to the end: nothing can keep its place before it runs. */
const ofLateScript: Case = {
  what: 'long-own, async script 500 ms late',
  html: (url) => formScript(url, 'bench-long-own', 'async'),
  shown: 'instroom-form input[name=firstName]',
  late: { address: '**/embed/form.js', ms: 500 },
};
const ofAgendas = [0, 1, 3, 6].map(
  (activities): Case => ({
    what: `agenda of ${activities}, 500 ms late`,
    html: (url) => `<script src="${url}/embed/agenda.js" data-region="${regionId}"></script>`,
    shown: activities === 0 ? 'instroom-agenda p:text("Er staan nu geen")' : 'instroom-agenda li',
    late: { address: '**/api/agendas/*', ms: 500 },
    activities,
  }),
);

export async function benchEmbed(): Promise<void> {
  const website = await aWebsite();
  try {
    await inBrowser(
      ({ db }) => furnish(db, website.origin),
      async (page, url) => {
        await watchShifts(page);
        for (const one of [...ofForms, ofLateScript, ...ofAgendas]) {
          const shifts: number[] = [];
          for (const window of windows) {
            await page.setViewportSize(window);
            website.show(one.html(url));
            shifts.push(await shiftsOf(page, website.origin, one));
          }
          const [wide, narrow] = shifts.map((shift) => shift.toFixed(3));
          const aim = one === ofLateScript ? undefined : '0.1';
          report(`layout shift, desktop and phone: ${one.what}`, `${wide} ${narrow}`, aim);
        }
      },
    );
  } finally {
    website.close();
  }
}

async function furnish(db: Firestore, origin: string): Promise<void> {
  for (const { id, changes } of forms)
    await db.doc(publicFormPath(id)).set(aForm({ regionId, allowedOrigins: [origin], ...changes }));
  for (let number = 1; number <= 6; number += 1) {
    const startsAt = addDays(new Date(), number * 7);
    const activity = anActivity({
      startsAt,
      endsAt: addDays(startsAt, 1),
      formId: 'bench-long-own',
    });
    await db.doc(activityPath(regionId, `a${number}`)).set(activity);
  }
}

async function shiftsOf(
  page: Page,
  address: string,
  { shown, late, activities }: Case,
): Promise<number> {
  await page.route(late.address, async (route) => {
    await pause(late.ms);
    if (activities === undefined) return route.continue();
    const response = await route.fetch();
    const agenda = agendaSchema.parse(await response.json());
    const json = { ...agenda, activities: agenda.activities.slice(0, activities) };
    await route.fulfill({ response, json });
  });
  await page.goto(address);
  await page.locator(shown).first().waitFor();
  await pause(1000);
  await page.unroute(late.address);
  return shiftsIn(page);
}

/** A page of another origin with something in the middle of its text. */
async function aWebsite() {
  let shown = '';
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="nl"><head><title>Loket</title><link rel="icon" href="data:,">
       <meta name="viewport" content="width=device-width, initial-scale=1"></head>
       <body><main><h1>Loket</h1>${paragraphs(1)}${shown}${paragraphs(8)}</main></body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  return {
    origin: `http://${host}:${typeof address === 'object' ? address?.port : ''}`,
    show: (html: string) => {
      shown = html;
    },
    close: () => void server.close(),
  };
}
