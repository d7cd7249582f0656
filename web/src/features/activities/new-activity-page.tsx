import { canEdit } from '@instroom/domain/region/member.ts';
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { activityQuery } from '../../data/activities.ts';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { useDocumentTitle } from '../../shared/document-title.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { ActivityForm } from './activity-form.tsx';
import { ActivitySkeleton } from './activity-skeleton.tsx';
import { BackTo } from './back-to.tsx';

const route = getRouteApi(paths.newActivity);

export function NewActivityPage() {
  const { t } = useTranslation('activities');
  const { member } = useSession();
  const { kopie } = route.useSearch();
  const title = t('form.newTitle');
  return (
    <Page above={<BackTo />} title={title} documentTitle={useDocumentTitle(title)}>
      {!canEdit(member) && <Text>{t('form.noAccess')}</Text>}
      {canEdit(member) && (kopie ? <CopyForm activityId={kopie} /> : <ActivityForm />)}
    </Page>
  );
}

function CopyForm({ activityId }: { activityId: string }) {
  const { regionId } = useSession();
  const query = useQuery(activityQuery(regionId, activityId));
  return (
    <Loaded query={query} skeleton={<ActivitySkeleton />}>
      {(model) => (model ? <ActivityForm model={model} /> : <ActivityForm />)}
    </Loaded>
  );
}
