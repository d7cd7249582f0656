// What the application asks of the server about the files of a dossier.
import {
  type AttachmentAddress,
  filenameHeader,
  kindHeader,
  type ReleaseAttachmentCommand,
  type RemoveAttachmentCommand,
  releaseAttachmentAnswerSchema,
  removeAttachmentAnswerSchema,
  type UndoAttachmentRemovalCommand,
  type Upload,
  undoAttachmentRemovalAnswerSchema,
  uploadAnswerSchema,
} from '@instroom/domain/attachment/commands.ts';
import { readBytes, sendBytes } from '../../../data/bytes.ts';
import { call } from '../../../data/call.ts';

const pathOf = ({ regionId, candidateId, attachmentId }: AttachmentAddress) => [
  regionId,
  candidateId,
  attachmentId,
];

type Sending = AttachmentAddress & {
  file: File;
  kind: Upload['kind'];
  onProgress: (share: number) => void;
  signal: AbortSignal;
};

/** Sent again under the same id after a lost answer, it is one file. */
export const sendUpload = ({ file, kind, onProgress, signal, ...address }: Sending) =>
  sendBytes(
    'uploadAttachment',
    pathOf(address),
    {
      // What it is, the server finds out for itself.
      body: new Blob([file], { type: 'application/octet-stream' }),
      headers: { [filenameHeader]: encodeURIComponent(file.name), [kindHeader]: kind },
      onProgress,
      signal,
    },
    uploadAnswerSchema,
  );
export const fetchAttachment = (address: AttachmentAddress, signal?: AbortSignal) =>
  readBytes('readAttachment', pathOf(address), signal);
export const sendRelease = (command: ReleaseAttachmentCommand) =>
  call('releaseAttachment', command, releaseAttachmentAnswerSchema);
export const sendRemoval = (command: RemoveAttachmentCommand) =>
  call('removeAttachment', command, removeAttachmentAnswerSchema);
export const sendUndoRemoval = (command: UndoAttachmentRemovalCommand) =>
  call('undoAttachmentRemoval', command, undoAttachmentRemovalAnswerSchema);
