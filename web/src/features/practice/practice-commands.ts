import { type PracticeCommand, practiceAnswerSchema } from '@instroom/domain/region/practice.ts';
import { call } from '../../data/call.ts';

/** Both answer when the region is filled; how far that is can be followed in the region itself. */
export function sendStartPractice(command: PracticeCommand) {
  return call('startPractice', command, practiceAnswerSchema);
}

export function sendResetPractice(command: PracticeCommand) {
  return call('resetPractice', command, practiceAnswerSchema);
}
