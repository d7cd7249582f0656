// The parts of the form of an activity, in the order in which somebody thinks of them.
import { activityModes } from '@instroom/domain/activity/activity.ts';
import { activityKinds } from '@instroom/domain/codes/activity-kind.ts';
import { Group, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useColleagues } from '../../shared/use-colleagues.ts';
import { Folded } from '../../ui/folded.tsx';
import classes from './activities.module.css';
import { DayField } from './day-field.tsx';
import { FormPart } from './form-part.tsx';
import { OrganizerField } from './organizer-field.tsx';
import type { ActivityForm } from './use-activity-form.ts';
import { useWrongWords } from './use-wrong-words.ts';

type Props = { form: ActivityForm };
type TextField =
  | 'titleNl'
  | 'titleEn'
  | 'descriptionNl'
  | 'descriptionEn'
  | 'place'
  | 'onlineUrl'
  | 'from'
  | 'to';

/** What every field of text needs. */
function useTextField({ draft, change, ...form }: ActivityForm) {
  const errorOf = useWrongWords(form);
  return (field: TextField) => ({
    value: draft[field],
    error: errorOf(field),
    errorProps: { role: 'alert' },
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      change({ [field]: currentTarget.value }),
  });
}

export function WhatPart({ form }: Props) {
  const { t } = useTranslation('activities');
  const text = useTextField(form);
  const { draft, change } = form;
  return (
    <FormPart title={t('form.what')}>
      <TextInput
        required
        autoComplete="off"
        label={t('form.titleNl')}
        description={t('form.titleNlHint')}
        {...text('titleNl')}
      />
      <NativeSelect
        label={t('form.kind')}
        value={draft.kind}
        data={activityKinds.map(({ code, nl }) => ({ value: code, label: nl }))}
        onChange={({ currentTarget: { value } }) =>
          change({ kind: activityKinds.find(({ code }) => code === value)?.code ?? draft.kind })
        }
      />
      <Textarea
        autosize
        minRows={3}
        maxRows={12}
        label={t('form.descriptionNl')}
        description={t('form.descriptionNlHint')}
        {...text('descriptionNl')}
      />
      <div>
        <Folded title={t('form.english')} isOpen={draft.titleEn + draft.descriptionEn !== ''}>
          <div className={classes.fields} lang="nl">
            <TextInput
              autoComplete="off"
              lang="en"
              label={t('form.titleEn')}
              {...text('titleEn')}
            />
            <Textarea
              autosize
              minRows={3}
              maxRows={12}
              lang="en"
              label={t('form.descriptionEn')}
              {...text('descriptionEn')}
            />
          </div>
        </Folded>
      </div>
    </FormPart>
  );
}

export function WhenPart({ form }: Props) {
  const { t } = useTranslation('activities');
  const text = useTextField(form);
  const errorOf = useWrongWords(form);
  const { draft, change, today } = form;
  return (
    <FormPart title={t('form.when')}>
      <div className={classes.fourth}>
        <DayField
          required
          warnsOfPast
          label={t('form.day')}
          hint={t('form.dayHint')}
          today={today}
          value={draft.day}
          error={errorOf('day')}
          onChange={(day) => change({ day })}
        />
        <TextInput required type="time" label={t('form.from')} {...text('from')} />
        <TextInput required type="time" label={t('form.to')} {...text('to')} />
        <DayField
          label={t('form.lastDay')}
          hint={t('form.lastDayHint')}
          today={today}
          value={draft.lastDay}
          error={errorOf('lastDay')}
          onChange={(lastDay) => change({ lastDay })}
        />
      </div>
    </FormPart>
  );
}

export function WherePart({ form }: Props) {
  const { t } = useTranslation(['activities', 'app']);
  const text = useTextField(form);
  const errorOf = useWrongWords(form);
  const { active, names } = useColleagues();
  const { draft, change } = form;
  const hosts = active.map(({ uid, displayName }) => ({ value: uid, label: displayName }));
  const hasLeft = draft.hostUid && !active.some(({ uid }) => uid === draft.hostUid);
  return (
    <FormPart title={t('activities:form.where')}>
      <Radio.Group
        label={t('activities:form.mode')}
        value={draft.mode}
        onChange={(chosen) =>
          change({ mode: activityModes.find((mode) => mode === chosen) ?? draft.mode })
        }
      >
        <Group gap="md" mt="xs">
          {activityModes.map((mode) => (
            <Radio key={mode} value={mode} label={t(`activities:modes.${mode}`)} />
          ))}
        </Group>
      </Radio.Group>
      {draft.mode !== 'online' && (
        <TextInput
          required
          autoComplete="off"
          label={t('activities:form.place')}
          description={t('activities:form.placeHint')}
          {...text('place')}
        />
      )}
      {draft.mode !== 'place' && (
        <TextInput
          type="url"
          label={t('activities:form.onlineUrl')}
          description={t('activities:form.onlineUrlHint')}
          {...text('onlineUrl')}
        />
      )}
      <OrganizerField organizer={draft.organizer} onChange={(organizer) => change({ organizer })} />
      <NativeSelect
        label={t('activities:form.host')}
        value={draft.hostUid}
        error={errorOf('hostUid')}
        errorProps={{ role: 'alert' }}
        data={[
          { value: '', label: t('activities:form.noHost') },
          ...hosts,
          ...(hasLeft
            ? [{ value: draft.hostUid, label: names.get(draft.hostUid) ?? t('app:unknown') }]
            : []),
        ]}
        onChange={({ currentTarget }) => change({ hostUid: currentTarget.value })}
      />
    </FormPart>
  );
}
