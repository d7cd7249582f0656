import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { fullName } from '@instroom/domain/candidate/name.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../../data/read.ts';
import { useSession } from '../../../data/session.ts';
import { follow } from '../../../data/unsent.ts';
import type { Patch } from './draft.ts';
import type { DossierField } from './field.ts';
import { saveFields } from './field-commands.ts';
import { useFieldText } from './use-field-text.ts';

/** Writes what changed. It shows at once; what the server says in the end is followed in words. */
export function useSaveField(field: DossierField, candidate: Identified<Candidate>) {
  const { t } = useTranslation('candidates');
  const { regionId, account } = useSession();
  const textOf = useFieldText();

  return (changes: Patch): Promise<boolean> =>
    follow(
      {
        path: candidatePath(regionId, candidate.id),
        part: field.id,
        // A value that is taken away is written down as null.
        written: Object.fromEntries(
          Object.entries(changes).map(([name, value]) => [name, value ?? null]),
        ),
        subject: fullName(candidate),
        field: t(`dossier.fields.${field.id}`),
        text: textOf(field, candidateSchema.parse({ ...candidate, ...changes })),
      },
      saveFields({ regionId, candidateId: candidate.id, uid: account.uid }, changes),
    );
}
