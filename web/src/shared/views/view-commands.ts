import {
  type RemoveViewCommand,
  type RestoreViewCommand,
  type SaveViewCommand,
  saveViewAnswerSchema,
  viewGoneAnswerSchema,
} from '@instroom/domain/view/commands.ts';
import { call } from '../../data/call.ts';

export function sendSaveView(command: SaveViewCommand) {
  return call('saveView', command, saveViewAnswerSchema);
}

export function sendRemoveView(command: RemoveViewCommand) {
  return call('removeView', command, viewGoneAnswerSchema);
}

export function sendRestoreView(command: RestoreViewCommand) {
  return call('restoreView', command, viewGoneAnswerSchema);
}
