import type { RecordedContact } from '@instroom/domain/candidate/contact.ts';
import { fullName } from '@instroom/domain/candidate/name.ts';
import { interactionPath } from '@instroom/domain/paths.ts';
import { useTranslation } from 'react-i18next';
import { saveRecord } from '../../../data/records.ts';
import { useSession } from '../../../data/session.ts';
import type { WholeCandidate } from '../whole-candidate.ts';

/** Records a contact, or takes it back with null. It shows at once and waits for no answer. */
export function useSaveContact(candidate: WholeCandidate) {
  const { t } = useTranslation('timeline');
  const { regionId } = useSession();
  return (id: string, contact: RecordedContact | null, text: string): Promise<boolean> =>
    saveRecord(interactionPath(regionId, candidate.id, id), contact, {
      subject: fullName(candidate),
      field: t('contact'),
      text,
    });
}
