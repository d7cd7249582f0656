import {
  type SaveVocabularyCommand,
  saveVocabularyAnswerSchema,
} from '@instroom/domain/custom/change-vocabulary.ts';
import { call } from '../../../data/call.ts';

/** Saves the parts that are given; the others stay as they are. */
export function sendSaveVocabulary(command: SaveVocabularyCommand) {
  return call('saveVocabulary', command, saveVocabularyAnswerSchema);
}
