// Makes somebody's practice region where there is none yet.
import { practiceCommandSchema, practiceRunSeconds } from '@instroom/domain/region/practice.ts';
import { accountCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { practise } from './practise.ts';

export const startPractice = accountCall(
  practiceCommandSchema,
  (command, caller) => practise(db, caller, { ...command, anew: false, now: new Date() }),
  { timeoutSeconds: practiceRunSeconds },
);
