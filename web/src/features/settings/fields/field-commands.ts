import {
  type ArchiveFieldDefCommand,
  type DeleteFieldDefCommand,
  fieldAnswerSchema,
  type OrderFieldDefsCommand,
  type SaveFieldDefCommand,
} from '@instroom/domain/custom/field-commands.ts';
import { call } from '../../../data/call.ts';

/** Adds a field or changes one. */
export function sendSaveField(command: SaveFieldDefCommand) {
  return call('saveFieldDef', command, fieldAnswerSchema);
}

export function sendArchiveField(command: ArchiveFieldDefCommand) {
  return call('archiveFieldDef', command, fieldAnswerSchema);
}

/** Refused while anybody has a value in it. */
export function sendDeleteField(command: DeleteFieldDefCommand) {
  return call('deleteFieldDef', command, fieldAnswerSchema);
}

export function sendOrderFields(command: OrderFieldDefsCommand) {
  return call('orderFieldDefs', command, fieldAnswerSchema);
}
