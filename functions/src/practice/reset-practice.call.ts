// Throws away what somebody did in his or her practice region, and fills it anew.
import { practiceCommandSchema, practiceRunSeconds } from '@instroom/domain/region/practice.ts';
import { accountCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { practise } from './practise.ts';

export const resetPractice = accountCall(
  practiceCommandSchema,
  (command, caller) => practise(db, caller, { ...command, anew: true, now: new Date() }),
  { timeoutSeconds: practiceRunSeconds },
);
