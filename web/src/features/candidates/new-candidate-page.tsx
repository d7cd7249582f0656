import { canEdit } from '@instroom/domain/region/member.ts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { useDocumentTitle } from '../../shared/document-title.ts';
import { Page } from '../../ui/page.tsx';
import { BackToList } from './back-to-list.tsx';
import { NewCandidateForm } from './new-candidate-form.tsx';

export function NewCandidatePage() {
  const { t } = useTranslation('editing');
  const { member } = useSession();
  const title = t('newCandidate.title');
  return (
    <Page above={<BackToList />} title={title} documentTitle={useDocumentTitle(title)}>
      <Text mb="md">{canEdit(member) ? t('newCandidate.lead') : t('newCandidate.noAccess')}</Text>
      {canEdit(member) && <NewCandidateForm />}
    </Page>
  );
}
