import { dayOf } from '@instroom/domain/calendar.ts';
import { dueDayAfter } from '@instroom/domain/task/start-template.ts';
import type { TaskTemplate } from '@instroom/domain/task/task-template.ts';
import {
  Anchor,
  Button,
  Group,
  NativeSelect,
  Skeleton,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { taskTemplatesQuery } from '../../data/task-templates.ts';
import { paths } from '../../paths.ts';
import { formatDayInWeek, formatStoredDay } from '../../ui/format.ts';
import { useClock } from '../clock.ts';
import { Loaded } from '../loaded.tsx';
import { useColleagues } from '../use-colleagues.ts';
import classes from './start-tasks.module.css';
import type { StartWish } from './use-start-tasks.ts';

type Props = { count: number; onStart: (wish: StartWish) => void; onClose: () => void };

/** Which list, from which day, for whom; with what comes of it. */
export function StartTasksForm(props: Props) {
  const { regionId } = useSession();
  const query = useQuery(taskTemplatesQuery(regionId));
  return (
    <Loaded query={query} skeleton={<Skeleton height={220} />}>
      {({ rows }) => {
        const templates = rows
          .filter(({ active }) => active)
          .sort((one, other) => one.title.localeCompare(other.title, 'nl'));
        return templates.length === 0 ? (
          <NoTemplates />
        ) : (
          <Choices templates={templates} {...props} />
        );
      }}
    </Loaded>
  );
}

function NoTemplates() {
  const { t } = useTranslation('taskTemplates');
  return (
    <Text size="sm">
      {t('start.noTemplates')} <ManageLink />
    </Text>
  );
}

type Templates = readonly (TaskTemplate & { id: string })[];

function Choices({ templates, count, onStart, onClose }: Props & { templates: Templates }) {
  const { t } = useTranslation(['taskTemplates', 'app']);
  const today = useClock(dayOf);
  const [templateId, setTemplateId] = useState('');
  const [startDay, setStartDay] = useState(today);
  const [chosen, setChosen] = useState('owner');
  const template = templates.find(({ id }) => id === templateId);
  const isDay = /^20\d\d-\d\d-\d\d$/.test(startDay);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (template && isDay) onStart({ templateId, startDay, assignee: assigneeOf(chosen) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <div className={classes.fields}>
          <NativeSelect
            className={classes.template}
            label={t('taskTemplates:start.template')}
            data-autofocus
            value={templateId}
            onChange={({ currentTarget }) => setTemplateId(currentTarget.value)}
          >
            <option value="">{t('taskTemplates:start.choose')}</option>
            {templates.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </NativeSelect>
          <TextInput
            type="date"
            label={t('taskTemplates:start.startDay')}
            value={startDay}
            error={!isDay && t('taskTemplates:start.startDayWrong')}
            onChange={({ currentTarget }) => setStartDay(currentTarget.value)}
          />
          <AssigneeSelect chosen={chosen} onChange={setChosen} />
        </div>
        {template && isDay && (
          <Preview template={template} startDay={startDay} today={today} count={count} />
        )}
        <Group justify="space-between">
          <ManageLink />
          <Group>
            <Button variant="default" onClick={onClose}>
              {t('app:cancel')}
            </Button>
            <Button type="submit" disabled={!template || !isDay}>
              {t('taskTemplates:start.submit')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}

type AssigneeProps = { chosen: string; onChange: (chosen: string) => void };

function AssigneeSelect({ chosen, onChange }: AssigneeProps) {
  const { t } = useTranslation('taskTemplates');
  const { account } = useSession();
  const { others } = useColleagues();
  return (
    <NativeSelect
      label={t('start.assignee')}
      description={chosen === 'owner' && t('start.ownerHint')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={chosen}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      <option value="owner">{t('start.owner')}</option>
      <option value={`member:${account.uid}`}>{t('start.oneself')}</option>
      {others.map(({ uid, displayName }) => (
        <option key={uid} value={`member:${uid}`}>
          {displayName}
        </option>
      ))}
      <option value="nobody">{t('start.nobody')}</option>
    </NativeSelect>
  );
}

function assigneeOf(chosen: string): StartWish['assignee'] {
  if (chosen === 'owner' || chosen === 'nobody') return { kind: chosen };
  return { kind: 'member', uid: chosen.replace(/^member:/, '') };
}

type PreviewProps = { template: TaskTemplate; startDay: string; today: string; count: number };

function Preview({ template: { items }, startDay, today, count }: PreviewProps) {
  const { t } = useTranslation('taskTemplates');
  const title = count === 1 ? t('start.preview') : t('start.previewMany');
  const due = items.map((item, index) => ({
    key: `${index}-${item.title}`,
    title: item.title,
    day: dueDayAfter(startDay, item.dueOffsetDays),
  }));
  return (
    <section className={classes.preview} aria-label={title}>
      <h3 className={classes.previewTitle}>{title}</h3>
      <ol className={classes.items}>
        {due.map((item) => (
          <li key={item.key} className={classes.item}>
            <span>{item.title}</span>
            <span className={classes.day}>{inWords(item.day, today)}</span>
            {item.day < today && <span className={classes.past}>{t('start.past')}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** With the weekday, by which people plan; next year's with the year instead. */
function inWords(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? formatDayInWeek(day) : formatStoredDay(day);
}

function ManageLink() {
  const { t } = useTranslation('taskTemplates');
  const { regionId } = useSession();
  return (
    <Anchor
      size="sm"
      renderRoot={(props) => <Link {...props} to={paths.templateSettings} params={{ regionId }} />}
    >
      {t('start.manage')}
    </Anchor>
  );
}
