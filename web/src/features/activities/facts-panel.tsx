import { type Activity, closesAt } from '@instroom/domain/activity/activity.ts';
import { activityKinds } from '@instroom/domain/codes/activity-kind.ts';
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { activitiesQuery } from '../../data/activities.ts';
import { formsQuery } from '../../data/forms.ts';
import type { Identified } from '../../data/read.ts';
import { useSession } from '../../data/session.ts';
import { taskTemplatesQuery } from '../../data/task-templates.ts';
import { paths } from '../../paths.ts';
import { ActivityTimes } from '../../shared/activities/activity-times.tsx';
import { useColleagues } from '../../shared/use-colleagues.ts';
import { FactList } from '../../ui/facts.tsx';
import { formatList, formatMoment, formatNumber } from '../../ui/format.ts';
import { LongText } from '../../ui/long-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useReminderWords } from './reminders.ts';
import { useWhere } from './use-where.ts';

/** All that was decided about an activity. */
export function FactsPanel({ activity }: { activity: Identified<Activity> }) {
  const { t } = useTranslation('activities');
  const { nameOf } = useColleagues();
  const where = useWhere();
  const reminderWords = useReminderWords();
  const nameOfTemplate = useTemplateNames();
  const formName = useFormName(activity.formId);
  const after = useAfterWords(activity);
  const { capacity, hasWaitingList, followUp, description, evaluationUrl, onlineUrl } = activity;
  return (
    <Panel title={t('page.facts')}>
      <FactList
        facts={[
          { label: t('page.when'), value: <ActivityTimes activity={activity} whole /> },
          { label: t('page.where'), value: where(activity) },
          { label: t('page.onlineUrl'), value: onlineUrl && <OutLink url={onlineUrl} /> },
          { label: t('page.kind'), value: labelOf(activityKinds, activity.kind) },
          {
            label: t('page.organizer'),
            value: activity.organizer && <Organizer organizer={activity.organizer} />,
          },
          { label: t('page.host'), value: activity.hostUid && nameOf(activity.hostUid) },
          {
            label: t('page.capacity'),
            value:
              capacity &&
              t(hasWaitingList ? 'page.withWaitingList' : 'page.withoutWaitingList', {
                number: formatNumber(capacity),
              }),
          },
          { label: t('page.deadline'), value: formatMoment(closesAt(activity)) },
          { label: t('page.form'), value: formName },
          {
            label: t('page.sectors'),
            value: activity.sectors.map((code) => labelOf(sectors, code)).join(', '),
          },
          { label: t('page.after'), value: after },
          {
            label: t('page.reminders'),
            value: formatList(activity.reminderHours.map(reminderWords)),
          },
          {
            label: t('page.attendedTemplate'),
            value: followUp.attended && nameOfTemplate(followUp.attended),
          },
          {
            label: t('page.absentTemplate'),
            value: followUp.absent && nameOfTemplate(followUp.absent),
          },
          { label: t('page.evaluation'), value: evaluationUrl && <OutLink url={evaluationUrl} /> },
          {
            label: t('page.description'),
            value: description && (
              <LongText label={t('page.description')}>{description.nl}</LongText>
            ),
          },
        ]}
      />
    </Panel>
  );
}

function OutLink({ url }: { url: string }) {
  return (
    <Anchor href={url} target="_blank" rel="noreferrer" size="sm">
      {url}
    </Anchor>
  );
}

function Organizer({ organizer }: { organizer: NonNullable<Activity['organizer']> }) {
  const { regionId } = useSession();
  const { name, orgId } = organizer;
  if (!orgId) return name;
  return (
    <Anchor
      size="sm"
      renderRoot={(props) => (
        <Link {...props} to={paths.organization} params={{ regionId, orgId }} />
      )}
    >
      {name}
    </Anchor>
  );
}

function useTemplateNames(): (templateId: string) => string {
  const { t } = useTranslation();
  const { regionId } = useSession();
  const templates = useQuery(taskTemplatesQuery(regionId)).data?.rows ?? [];
  return (templateId) => templates.find(({ id }) => id === templateId)?.title ?? t('unknown');
}

function useFormName(formId: string | undefined): string | undefined {
  const { regionId } = useSession();
  const forms = useQuery({ ...formsQuery(regionId), enabled: formId !== undefined }).data?.rows;
  return formId && (forms?.find(({ id }) => id === formId)?.design.name ?? formId);
}

/** What somebody attended before, by name and by kind. */
function useAfterWords({ afterActivityIds, afterKinds }: Activity): string {
  const { t } = useTranslation('activities');
  const { regionId } = useSession();
  const enabled = afterActivityIds.length > 0;
  const all = useQuery({ ...activitiesQuery(regionId), enabled }).data?.rows;
  return [
    ...afterActivityIds.map(
      (activityId) => all?.find(({ id }) => id === activityId)?.title.nl ?? t('page.gone'),
    ),
    ...afterKinds.map((kind) => t('page.afterKind', { kind: labelOf(activityKinds, kind) })),
  ].join(', ');
}
