// The application tells that a member looks at a dossier. It does not wait for the answer.
import { reportOpenedInputSchema } from '@instroom/domain/audit/commands.ts';
import { canView } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { recordOpening } from './record-opening.ts';

export const reportOpened = regionCall(reportOpenedInputSchema, canView, (input, { uid }) =>
  recordOpening(db, { ...input, uid, now: new Date() }),
);
