// What an editor asks of the server about a candidate and schools. The same command sent again, after a lost answer, has one
// effect.
import {
  type RecordSharingConsentCommand,
  type RemoveSchoolLinkCommand,
  recordSharingConsentAnswerSchema,
  removeSchoolLinkAnswerSchema,
  type SaveSchoolLinkCommand,
  type ShareWithSchoolCommand,
  saveSchoolLinkAnswerSchema,
  shareWithSchoolAnswerSchema,
  type UndoSchoolLinkRemovalCommand,
  undoSchoolLinkRemovalAnswerSchema,
} from '@instroom/domain/candidate/school-commands.ts';
import { call } from '../../../data/call.ts';

export const sendSaveSchoolLink = (command: SaveSchoolLinkCommand) =>
  call('saveSchoolLink', command, saveSchoolLinkAnswerSchema);
export const sendRemoveSchoolLink = (command: RemoveSchoolLinkCommand) =>
  call('removeSchoolLink', command, removeSchoolLinkAnswerSchema);
export const sendUndoRemoval = (command: UndoSchoolLinkRemovalCommand) =>
  call('undoSchoolLinkRemoval', command, undoSchoolLinkRemovalAnswerSchema);
export const sendShareWithSchool = (command: ShareWithSchoolCommand) =>
  call('shareWithSchool', command, shareWithSchoolAnswerSchema);
export const sendSharingConsent = (command: RecordSharingConsentCommand) =>
  call('recordSharingConsent', command, recordSharingConsentAnswerSchema);
