import { canEdit } from '@instroom/domain/region/member.ts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { useDocumentTitle } from '../../shared/document-title.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { ActivityForm } from './activity-form.tsx';
import { ActivitySkeleton } from './activity-skeleton.tsx';
import { BackTo } from './back-to.tsx';
import { NoActivity } from './no-activity.tsx';
import { useOpenActivity } from './use-open-activity.ts';

export function ChangeActivityPage() {
  const { t } = useTranslation('activities');
  const { member } = useSession();
  const { activityId, query } = useOpenActivity();
  const title = t('form.changeTitle');
  return (
    <Page
      above={<BackTo activityId={activityId} />}
      title={title}
      documentTitle={useDocumentTitle(title)}
    >
      {canEdit(member) ? (
        <Loaded query={query} skeleton={<ActivitySkeleton />}>
          {({ activity, places }) =>
            activity ? (
              <ActivityForm
                key={activity.id}
                activity={activity}
                signedUp={places.confirmed + places.waiting}
              />
            ) : (
              <NoActivity />
            )
          }
        </Loaded>
      ) : (
        <Text>{t('form.noAccess')}</Text>
      )}
    </Page>
  );
}
