import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './joint-sessions.module.css';
import type { DraftField, SessionDraft, Wrong } from './session-draft.ts';

type Props = {
  draft: SessionDraft;
  wrong: Partial<Record<DraftField, Wrong | undefined>>;
  onChange: (field: DraftField, value: string) => void;
};

const times = [
  { field: 'day', type: 'date' },
  { field: 'from', type: 'time' },
  { field: 'to', type: 'time' },
] as const;
const texts = [
  { field: 'agenda', rows: 4, hint: undefined },
  { field: 'report', rows: 6, hint: 'reportHint' },
  { field: 'links', rows: 3, hint: 'linksHint' },
] as const;

export function SessionFields({ draft, wrong, onChange }: Props) {
  const { t } = useTranslation(['jointSessions', 'errors']);
  const errorOf = (field: DraftField) => {
    const found = wrong[field];
    if (!found) return undefined;
    if (found.kind === 'refused') return t(`errors:${found.code}`);
    if (found.kind === 'wrongLinks')
      return t('jointSessions:platform.wrongLinks', { line: found.line });
    return t(`jointSessions:platform.${found.kind}`);
  };
  const props = (field: DraftField) => ({
    value: draft[field],
    error: errorOf(field),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange(field, currentTarget.value),
  });
  return (
    <>
      <TextInput
        data-autofocus
        required
        maxLength={120}
        label={t('jointSessions:platform.name')}
        description={t('jointSessions:platform.nameHint')}
        {...props('title')}
      />
      <div className={classes.times}>
        {times.map(({ field, type }) => (
          <TextInput
            key={field}
            type={type}
            required
            label={t(`jointSessions:platform.${field}`)}
            {...props(field)}
          />
        ))}
      </div>
      <TextInput
        maxLength={200}
        label={t('jointSessions:platform.place')}
        description={t('jointSessions:platform.placeHint')}
        {...props('place')}
      />
      <TextInput
        type="url"
        maxLength={500}
        label={t('jointSessions:platform.url')}
        {...props('url')}
      />
      {texts.map(({ field, rows, hint }) => (
        <Textarea
          key={field}
          rows={rows}
          maxLength={10_000}
          label={t(`jointSessions:platform.${field}`)}
          description={hint && t(`jointSessions:platform.${hint}`)}
          {...props(field)}
        />
      ))}
    </>
  );
}
