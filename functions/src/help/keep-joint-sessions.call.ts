// Who administers the platform keeps the dates of the joint sessions.
import {
  removeJointSessionCommandSchema,
  saveJointSessionCommandSchema,
} from '@instroom/domain/platform/joint-session.ts';
import { platformCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { removeJointSessionOf, saveJointSessionOf } from './keep-joint-sessions.ts';

export const saveJointSession = platformCall(saveJointSessionCommandSchema, (command, { uid }) =>
  saveJointSessionOf(db, { ...command, uid, now: new Date() }),
);

export const removeJointSession = platformCall(
  removeJointSessionCommandSchema,
  (command, { uid }) => removeJointSessionOf(db, { ...command, uid, now: new Date() }),
);
