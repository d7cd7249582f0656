import type { Activity } from '@instroom/domain/activity/activity.ts';
import { Alert, Button, Group, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { formatNumber } from '../../ui/format.ts';
import classes from './activities.module.css';
import { WhatPart, WhenPart, WherePart } from './form-parts.tsx';
import { AfterPart, MailsPart, SignUpPart } from './form-sign-up-parts.tsx';
import { useActivityForm } from './use-activity-form.ts';

type Props = {
  /** What is changed; a new one is made without it. */
  activity?: Identified<Activity>;
  /** What a new one is a copy of. */
  model?: Activity;
  /** How many would be told of a change. */
  signedUp?: number;
};

/** Makes an activity or changes one. */
export function ActivityForm({ activity, model, signedUp = 0 }: Props) {
  const { t } = useTranslation(['activities', 'app', 'errors']);
  const { regionId } = useSession();
  const form = useActivityForm(activity, model);
  const { wrong, refusal, isOvertaken, isPending, submit } = form;
  const isWrong = Object.values(wrong).some((found) => found !== undefined);
  const start = useToFirstWrong(isWrong);
  const isPublished = activity?.status === 'published';
  const main = isPublished || activity?.status === 'cancelled' ? activity.status : 'published';
  return (
    <form
      ref={start}
      noValidate
      className={classes.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        submit(main);
      }}
    >
      <Stack>
        {model && <Alert color="teal">{t('activities:form.copied')}</Alert>}
        <WhatPart form={form} />
        <WhenPart form={form} />
        <WherePart form={form} />
        <SignUpPart form={form} />
        <AfterPart form={form} />
        <MailsPart form={form} />
        {isPublished && signedUp > 0 && (
          <Alert color="yellow">
            {t('activities:form.mailsOnChange', {
              count: signedUp,
              number: formatNumber(signedUp),
            })}
          </Alert>
        )}
        {isOvertaken && (
          <Alert color="yellow" role="alert">
            {t('activities:form.changedMeanwhile')}
          </Alert>
        )}
        {(isWrong || refusal) && (
          <Alert color="red" role="alert">
            {refusal ? t(`errors:${refusal}`) : t('activities:form.wrong')}
          </Alert>
        )}
        {(!activity || activity.status === 'draft') && (
          <p className={classes.lead}>{t('activities:form.draftHint')}</p>
        )}
        <Group justify="flex-end">
          <Button
            variant="default"
            renderRoot={(props) =>
              activity ? (
                <Link
                  {...props}
                  to={paths.activity}
                  params={{ regionId, activityId: activity.id }}
                />
              ) : (
                <Link {...props} to={paths.activities} params={{ regionId }} />
              )
            }
          >
            {t('app:cancel')}
          </Button>
          {(!activity || activity.status === 'draft') && (
            <Button variant="default" loading={isPending} onClick={() => submit('draft')}>
              {t('activities:form.saveDraft')}
            </Button>
          )}
          <Button type="submit" loading={isPending}>
            {saveWords(t, { isNew: !activity || activity.status === 'draft', isOvertaken })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type Words = { isNew: boolean; isOvertaken: boolean };

function saveWords(
  t: ReturnType<typeof useTranslation<['activities', 'app', 'errors']>>['t'],
  { isNew, isOvertaken }: Words,
): string {
  if (isOvertaken) return t('activities:form.saveAnyway');
  return t(isNew ? 'activities:form.publish' : 'activities:form.save');
}

/** The first field that is wrong may lie far above the button that was pressed. */
function useToFirstWrong(isWrong: boolean) {
  const start = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isWrong) start.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [isWrong]);
  return start;
}
