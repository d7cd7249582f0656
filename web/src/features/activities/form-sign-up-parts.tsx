// How people sign up, who can, and what is sent afterwards.
import type { Activity } from '@instroom/domain/activity/activity.ts';
import { activityKinds } from '@instroom/domain/codes/activity-kind.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { activitiesQuery } from '../../data/activities.ts';
import { formsQuery } from '../../data/forms.ts';
import type { Identified } from '../../data/read.ts';
import { useSession } from '../../data/session.ts';
import { taskTemplatesQuery } from '../../data/task-templates.ts';
import { useActivityTimes } from '../../shared/activities/activity-times.tsx';
import { Folded } from '../../ui/folded.tsx';
import classes from './activities.module.css';
import { DayField } from './day-field.tsx';
import { FormPart } from './form-part.tsx';
import { reminderChoices, useReminderWords } from './reminders.ts';
import type { ActivityForm } from './use-activity-form.ts';
import { useWrongWords } from './use-wrong-words.ts';

type Props = { form: ActivityForm };

export function SignUpPart({ form }: Props) {
  const { t } = useTranslation('activities');
  const errorOf = useWrongWords(form);
  const { draft, change, today } = form;
  return (
    <FormPart title={t('form.signUp')}>
      <FormChoice form={form} />
      <Checkbox
        label={t('form.hasCapacity')}
        checked={draft.hasCapacity}
        onChange={({ currentTarget }) => change({ hasCapacity: currentTarget.checked })}
      />
      {draft.hasCapacity && (
        <>
          <TextInput
            inputMode="numeric"
            className={classes.short}
            label={t('form.capacity')}
            value={draft.capacity}
            error={errorOf('capacity')}
            errorProps={{ role: 'alert' }}
            onChange={({ currentTarget }) => change({ capacity: currentTarget.value })}
          />
          <Checkbox
            label={t('form.hasWaitingList')}
            description={t('form.hasWaitingListHint')}
            checked={draft.hasWaitingList}
            onChange={({ currentTarget }) => change({ hasWaitingList: currentTarget.checked })}
          />
        </>
      )}
      <div className={classes.pair}>
        <DayField
          label={t('form.deadline')}
          hint={t('form.deadlineHint')}
          today={today}
          value={draft.deadlineDay}
          error={errorOf('deadlineDay')}
          onChange={(deadlineDay) => change({ deadlineDay })}
        />
        {draft.deadlineDay.trim() && (
          <TextInput
            type="time"
            label={t('form.deadlineTime')}
            value={draft.deadlineTime}
            error={errorOf('deadlineTime')}
            errorProps={{ role: 'alert' }}
            onChange={({ currentTarget }) => change({ deadlineTime: currentTarget.value })}
          />
        )}
      </div>
      <Checkbox.Group
        label={t('form.sectors')}
        description={t('form.sectorsHint')}
        value={draft.sectors}
        onChange={(values) =>
          change({
            sectors: sectors.map(({ code }) => code).filter((code) => values.includes(code)),
          })
        }
      >
        <div className={classes.choices}>
          {sectors.map(({ code, nl }) => (
            <Checkbox key={code} value={code} label={nl} />
          ))}
        </div>
      </Checkbox.Group>
    </FormPart>
  );
}

function FormChoice({ form: { draft, change, wrong } }: Props) {
  const { t } = useTranslation('activities');
  const { regionId } = useSession();
  const errorOf = useWrongWords({ wrong });
  const forms = useQuery(formsQuery(regionId)).data?.rows ?? [];
  const offered = forms.filter(
    ({ id, design, state }) =>
      id === draft.formId || (design.purpose === 'activity' && state === 'published'),
  );
  return (
    <NativeSelect
      label={t('form.form')}
      description={offered.length > 0 ? t('form.formHint') : t('form.noForms')}
      value={draft.formId}
      error={errorOf('formId')}
      errorProps={{ role: 'alert' }}
      data={[
        { value: '', label: t('form.noForm') },
        ...offered.map(({ id, design }) => ({ value: id, label: design.name })),
        // Until the forms are there, the chosen one is not lost.
        ...(draft.formId && offered.length === 0
          ? [{ value: draft.formId, label: draft.formId }]
          : []),
      ]}
      onChange={({ currentTarget }) => change({ formId: currentTarget.value })}
    />
  );
}

export function AfterPart({ form }: Props) {
  const { t } = useTranslation('activities');
  const { regionId } = useSession();
  const times = useActivityTimes();
  const errorOf = useWrongWords(form);
  const { draft, change, activityId } = form;
  const all = useQuery(activitiesQuery(regionId)).data?.rows ?? [];
  const offered = all.filter((other) => isOffered(other, activityId, draft.afterActivityIds));
  return (
    <FormPart title={t('form.after')}>
      <p className={classes.lead}>{t('form.afterLead')}</p>
      <Checkbox.Group
        label={t('form.afterKinds')}
        value={draft.afterKinds}
        onChange={(values) =>
          change({
            afterKinds: activityKinds
              .map(({ code }) => code)
              .filter((code) => values.includes(code)),
          })
        }
      >
        <div className={classes.choices}>
          {activityKinds.map(({ code, nl }) => (
            <Checkbox key={code} value={code} label={nl} />
          ))}
        </div>
      </Checkbox.Group>
      {offered.length > 0 && (
        <div>
          <Folded title={t('form.afterActivities')} isOpen={draft.afterActivityIds.length > 0}>
            <Checkbox.Group
              aria-label={t('form.afterActivities')}
              value={draft.afterActivityIds}
              error={errorOf('afterActivityIds')}
              onChange={(afterActivityIds) => change({ afterActivityIds })}
            >
              <div className={classes.oneColumn}>
                {offered.map((other) => (
                  <Checkbox
                    key={other.id}
                    value={other.id}
                    label={`${other.title.nl} (${times(other)})`}
                  />
                ))}
              </div>
            </Checkbox.Group>
          </Folded>
        </div>
      )}
    </FormPart>
  );
}

/** What was cancelled nobody attended; what was chosen before stays to be seen. */
function isOffered(
  { id, status }: Identified<Activity>,
  activityId: string,
  chosen: readonly string[],
): boolean {
  return chosen.includes(id) || (id !== activityId && status === 'published');
}

export function MailsPart({ form }: Props) {
  const { t } = useTranslation('activities');
  const errorOf = useWrongWords(form);
  const reminderWords = useReminderWords();
  const { draft, change } = form;
  return (
    <FormPart title={t('form.mails')}>
      <Checkbox.Group
        label={t('form.reminders')}
        description={t('form.remindersHint')}
        value={draft.reminderHours.map(String)}
        error={errorOf('reminderHours')}
        onChange={(values) => change({ reminderHours: values.map(Number) })}
      >
        <Group gap="md" mt="xs">
          {reminderChoices(draft.reminderHours).map((hours) => (
            <Checkbox key={hours} value={String(hours)} label={reminderWords(hours)} />
          ))}
        </Group>
      </Checkbox.Group>
      <TextInput
        type="url"
        label={t('form.evaluationUrl')}
        description={t('form.evaluationUrlHint')}
        value={draft.evaluationUrl}
        error={errorOf('evaluationUrl')}
        errorProps={{ role: 'alert' }}
        onChange={({ currentTarget }) => change({ evaluationUrl: currentTarget.value })}
      />
      <div className={classes.pair}>
        <TemplateChoice
          label={t('form.attendedTemplate')}
          value={draft.attendedTemplate}
          onChange={(attendedTemplate) => change({ attendedTemplate })}
        />
        <TemplateChoice
          label={t('form.absentTemplate')}
          value={draft.absentTemplate}
          onChange={(absentTemplate) => change({ absentTemplate })}
        />
      </div>
    </FormPart>
  );
}

type TemplateProps = { label: string; value: string; onChange: (templateId: string) => void };

function TemplateChoice({ label, value, onChange }: TemplateProps) {
  const { t } = useTranslation(['activities', 'app']);
  const { regionId } = useSession();
  const templates = useQuery(taskTemplatesQuery(regionId)).data?.rows ?? [];
  const offered = templates.filter(({ id, active }) => active || id === value);
  return (
    <NativeSelect
      label={label}
      value={value}
      data={[
        { value: '', label: t('activities:form.noTemplate') },
        ...offered.map(({ id, title }) => ({ value: id, label: title })),
        ...(value && !offered.some(({ id }) => id === value)
          ? [{ value, label: t('app:unknown') }]
          : []),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
