// What an editor asks of the server about the network. The same command sent again, after a lost answer, has one effect.
import { reportedSchema } from '@instroom/domain/audit/commands.ts';
import {
  type SetCustomValueCommand,
  setCustomValueAnswerSchema,
} from '@instroom/domain/custom/field-commands.ts';
import {
  type AddOrgNoteCommand,
  type AnswerSourceChangeCommand,
  addOrgNoteAnswerSchema,
  type ChangeNetworkSettingsCommand,
  type ChangeOrgNoteCommand,
  type ClearOverrideCommand,
  changeNetworkSettingsAnswerSchema,
  changeOrgNoteAnswerSchema,
  type EndNoticeCommand,
  endNoticeAnswerSchema,
  overrideAnswerSchema,
  type RemoveContactCommand,
  type RemoveOrgNoteCommand,
  type ReportNetworkExportCommand,
  removedAnswerSchema,
  type SaveContactCommand,
  type SaveOverlayCommand,
  type SetOverrideCommand,
  saveContactAnswerSchema,
  saveOverlayAnswerSchema,
  type UndoRemovalCommand,
  undoRemovalAnswerSchema,
  type VerifyContactCommand,
  verifyContactAnswerSchema,
} from '@instroom/domain/organization/commands.ts';
import { call } from '../../data/call.ts';

export const sendSaveOverlay = (command: SaveOverlayCommand) =>
  call('saveOverlay', command, saveOverlayAnswerSchema);
export const sendSetOverride = (command: SetOverrideCommand) =>
  call('setOverride', command, overrideAnswerSchema);
export const sendClearOverride = (command: ClearOverrideCommand) =>
  call('clearOverride', command, overrideAnswerSchema);
export const sendAnswerSourceChange = (command: AnswerSourceChangeCommand) =>
  call('answerSourceChange', command, overrideAnswerSchema);
export const sendAddNote = (command: AddOrgNoteCommand) =>
  call('addOrgNote', command, addOrgNoteAnswerSchema);
export const sendChangeNote = (command: ChangeOrgNoteCommand) =>
  call('changeOrgNote', command, changeOrgNoteAnswerSchema);
export const sendRemoveNote = (command: RemoveOrgNoteCommand) =>
  call('removeOrgNote', command, removedAnswerSchema);
export const sendSaveContact = (command: SaveContactCommand) =>
  call('saveContact', command, saveContactAnswerSchema);
export const sendVerifyContact = (command: VerifyContactCommand) =>
  call('verifyContact', command, verifyContactAnswerSchema);
export const sendRemoveContact = (command: RemoveContactCommand) =>
  call('removeContact', command, removedAnswerSchema);
export const sendUndoRemoval = (command: UndoRemovalCommand) =>
  call('undoRemoval', command, undoRemovalAnswerSchema);
export const sendEndNotice = (command: EndNoticeCommand) =>
  call('endNotice', command, endNoticeAnswerSchema);
export const sendReportExport = (command: ReportNetworkExportCommand) =>
  call('reportNetworkExport', command, reportedSchema);
export const sendSetCustomValue = (command: SetCustomValueCommand) =>
  call('setCustomValue', command, setCustomValueAnswerSchema);
export const sendChangeNetworkSettings = (command: ChangeNetworkSettingsCommand) =>
  call('changeNetworkSettings', command, changeNetworkSettingsAnswerSchema);
