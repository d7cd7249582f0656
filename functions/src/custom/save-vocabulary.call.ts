// A region admin gives the region its own words.
import { saveVocabularyCommandSchema } from '@instroom/domain/custom/change-vocabulary.ts';
import { canManage } from '@instroom/domain/region/member.ts';
import { regionCall } from '../platform/callable.ts';
import { db } from '../platform/firebase.ts';
import { saveVocabularyOf } from './save-vocabulary.ts';

export const saveVocabulary = regionCall(
  saveVocabularyCommandSchema,
  canManage,
  (command, { uid }) => saveVocabularyOf(db, { ...command, uid, now: new Date() }),
);
