import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { fullName } from '@instroom/domain/candidate/name.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import { useTranslation } from 'react-i18next';
import { writtenDown } from '../../../data/change.ts';
import { saveChange } from '../../../data/edits.ts';
import { useSession } from '../../../data/session.ts';
import type { WholeCandidate } from '../whole-candidate.ts';
import type { Patch } from './draft.ts';
import type { DossierField } from './field.ts';
import { matching } from './same.ts';
import { useFieldText } from './use-field-text.ts';

/** Writes what changed. It shows at once; what the server says in the end is followed in words. */
export function useSaveField(field: DossierField, candidate: WholeCandidate) {
  const { t } = useTranslation('candidates');
  const { regionId } = useSession();
  const textOf = useFieldText();

  return (changes: Patch): Promise<boolean> => {
    const before = Object.entries(writtenDown(matching(changes, candidate)));
    const change = {
      path: candidatePath(regionId, candidate.id),
      part: field.id,
      written: writtenDown(changes),
      seen: Object.fromEntries(before.map(([name, value]) => [name, [value]])),
      subject: fullName(candidate),
      field: t(`dossier.fields.${field.id}`),
      text: textOf(field, candidateSchema.parse({ ...candidate, ...changes })),
    };
    return saveChange(change, candidate);
  };
}
