import {
  type RemoveJointSessionCommand,
  removeJointSessionAnswerSchema,
  type SentJointSession,
  saveJointSessionAnswerSchema,
} from '@instroom/domain/platform/joint-session.ts';
import { call } from '../../data/call.ts';

export function sendSaveJointSession(command: {
  commandId: string;
  sessionId: string;
  session: SentJointSession;
}) {
  return call('saveJointSession', command, saveJointSessionAnswerSchema);
}

export function sendRemoveJointSession(command: RemoveJointSessionCommand) {
  return call('removeJointSession', command, removeJointSessionAnswerSchema);
}
