// What waited on the disk when the application was closed. The SDK sends it at the next visit, but tells nobody whether
// the server took it: so it is looked up.
import { z } from 'zod';
import { changeSchema } from './change.ts';
import { followLeftChange } from './edits.ts';
import { takeLeftNotes } from './own-device.ts';

let followed = false;

export function followLastVisit(): void {
  if (followed) return;
  followed = true;
  takeLeftNotes((note) => {
    for (const change of z.array(changeSchema).safeParse(note).data ?? []) followLeftChange(change);
  });
}
