// A form that is sent within three seconds of being shown is kept apart, as from a program.

const leastMs = 3100;

/** Does something in a form that is on the page, and takes as long over it as people do. */
export async function asSlowAsPeople(act: () => Promise<unknown>): Promise<void> {
  const begun = Date.now();
  await act();
  const left = leastMs - (Date.now() - begun);
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
}
