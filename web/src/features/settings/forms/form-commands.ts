import {
  type CloseFormCommand,
  formAnswerSchema,
  type PublishFormCommand,
  type RemoveFormCommand,
  type SaveFormCommand,
  type TrySubmission,
  triedSubmissionSchema,
} from '@instroom/domain/form/form-commands.ts';
import { call } from '../../../data/call.ts';

/** Makes a form or changes one; websites see it once it is published. */
export function sendSaveForm(command: SaveFormCommand) {
  return call('saveForm', command, formAnswerSchema);
}

export function sendPublishForm(command: PublishFormCommand) {
  return call('publishForm', command, formAnswerSchema);
}

export function sendCloseForm(command: CloseFormCommand) {
  return call('closeForm', command, formAnswerSchema);
}

/** Only what was never published. */
export function sendRemoveForm(command: RemoveFormCommand) {
  return call('removeForm', command, formAnswerSchema);
}

/** Nothing of it is kept. */
export function sendTrySubmission(tried: TrySubmission) {
  return call('trySubmission', tried, triedSubmissionSchema);
}
