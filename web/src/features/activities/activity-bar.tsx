import { activityKinds } from '@instroom/domain/codes/activity-kind.ts';
import { Button, NativeSelect, TextInput, UnstyledButton } from '@mantine/core';
import { IconCalendarMonth, IconList } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { activityWheres } from '../../shared/activities/activity-search.ts';
import pillClasses from '../../ui/pill.module.css';
import classes from './activities.module.css';
import { isFiltered } from './shown-activities.ts';
import { useActivitySearch } from './use-activity-search.ts';

/** Which activities are shown, and how. */
export function ActivityBar({ organizers }: { organizers: readonly string[] }) {
  const { t } = useTranslation('activities');
  const { search, change } = useActivitySearch();
  const isMonth = search.beeld === 'agenda';
  return (
    <div className={classes.controls}>
      <div className={classes.controlRow}>
        {!isMonth && (
          <nav aria-label={t('list.views')} className={pillClasses.pills}>
            {(['coming', 'past'] as const).map((name) => (
              <UnstyledButton
                key={name}
                className={pillClasses.pill}
                aria-current={
                  (search.wanneer === 'geweest') === (name === 'past') ? 'page' : undefined
                }
                onClick={() => change({ wanneer: name === 'past' ? 'geweest' : undefined })}
              >
                {t(`list.${name}`)}
              </UnstyledButton>
            ))}
          </nav>
        )}
        <fieldset className={pillClasses.looks} aria-label={t('list.looks')}>
          {(
            [
              ['list', IconList],
              ['calendar', IconCalendarMonth],
            ] as const
          ).map(([name, Icon]) => (
            <UnstyledButton
              key={name}
              className={pillClasses.pill}
              aria-pressed={isMonth === (name === 'calendar')}
              onClick={() => change({ beeld: name === 'calendar' ? 'agenda' : undefined })}
            >
              <Icon size={16} stroke={1.6} aria-hidden /> {t(`list.${name}`)}
            </UnstyledButton>
          ))}
        </fieldset>
      </div>
      <Filters organizers={organizers} />
    </div>
  );
}

function Filters({ organizers }: { organizers: readonly string[] }) {
  const { t } = useTranslation('activities');
  const { search, change } = useActivitySearch();
  // The field keeps what is being typed; the address follows.
  const [fieldKey, setFieldKey] = useState(0);
  const clear = () => {
    setFieldKey((key) => key + 1);
    change({ soort: undefined, waar: undefined, organisator: undefined, zoek: undefined });
  };
  return (
    <search className={classes.controlRow}>
      <TextInput
        key={fieldKey}
        type="search"
        size="sm"
        className={classes.searchField}
        aria-label={t('list.search')}
        placeholder={t('list.searchHint')}
        defaultValue={search.zoek ?? ''}
        onChange={({ currentTarget }) => change({ zoek: currentTarget.value || undefined })}
      />
      <NativeSelect
        size="sm"
        className={classes.filter}
        aria-label={t('list.kind')}
        value={search.soort ?? ''}
        data={[
          { value: '', label: t('list.anyKind') },
          ...activityKinds.map(({ code, nl }) => ({ value: code, label: nl })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          change({ soort: activityKinds.find(({ code }) => code === value)?.code })
        }
      />
      <NativeSelect
        size="sm"
        className={classes.filter}
        aria-label={t('list.where')}
        value={search.waar ?? ''}
        data={[
          { value: '', label: t('list.anywhere') },
          { value: 'locatie', label: t('list.atPlace') },
          { value: 'online', label: t('list.online') },
        ]}
        onChange={({ currentTarget: { value } }) =>
          change({ waar: activityWheres.find((where) => where === value) })
        }
      />
      {(organizers.length > 0 || search.organisator) && (
        <NativeSelect
          size="sm"
          className={classes.filter}
          aria-label={t('list.organizer')}
          value={search.organisator ?? ''}
          data={[{ value: '', label: t('list.anyOrganizer') }, ...organizers]}
          onChange={({ currentTarget: { value } }) => change({ organisator: value || undefined })}
        />
      )}
      {isFiltered(search) && (
        <Button variant="subtle" size="compact-sm" onClick={clear}>
          {t('list.clear')}
        </Button>
      )}
    </search>
  );
}
