import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { statuses as baseStatuses, phases, statusSchema } from '@instroom/domain/codes/phase.ts';
import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconArchive, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegionWords } from '../../../shared/vocabulary.ts';
import { LeftStatuses } from './left-statuses.tsx';
import { draftsOf, type StatusDraft, statusesIn } from './status-drafts.ts';
import { useSaveWords } from './use-save-words.ts';
import { WordPanel } from './word-panel.tsx';
import classes from './words.module.css';

/** Finer words for where somebody stands, each with the status of the base that it means. */
export function StatusesPanel() {
  const { t } = useTranslation('ownWords');
  const saving = useSaveWords();
  const { vocabulary } = useRegionWords();
  const stored = JSON.stringify(vocabulary.statuses);
  const [edited, setEdited] = useState<{ drafts: StatusDraft[]; over: string }>();
  // What was saved, here or by a colleague, is what is shown next.
  const drafts = edited?.over === stored ? edited.drafts : draftsOf(vocabulary.statuses);
  const set = (changed: StatusDraft[]) => {
    saving.reset();
    setEdited({ drafts: changed, over: stored });
  };
  const change = (id: string, changed: Partial<StatusDraft>) =>
    set(drafts.map((draft) => (draft.id === id ? { ...draft, ...changed } : draft)));
  const add = () =>
    set([...drafts, { id: crypto.randomUUID(), label: '', base: undefined, active: true }]);
  const active = drafts.filter((draft) => draft.active);
  return (
    <WordPanel
      title={t('statuses.title')}
      lead={t('statuses.lead')}
      saving={saving}
      onSubmit={(isConfirmed) => saving.save({ statuses: statusesIn(drafts) }, isConfirmed)}
    >
      {active.length === 0 && <p className={classes.none}>{t('statuses.none')}</p>}
      <ul className={classes.statuses}>
        {active.map((draft) => (
          <li key={draft.id} className={classes.status}>
            <TextInput
              aria-label={t('statuses.label')}
              placeholder={t('statuses.label')}
              maxLength={40}
              value={draft.label}
              onChange={({ currentTarget }) => change(draft.id, { label: currentTarget.value })}
            />
            {draft.code ? (
              <span className={classes.countsAs}>
                {t('statuses.countsAs', { status: labelOf(baseStatuses, draft.base ?? '') })}
              </span>
            ) : (
              <BaseSelect draft={draft} onChange={(base) => change(draft.id, { base })} />
            )}
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t('statuses.archive', { status: draft.label })}
              onClick={() =>
                draft.code
                  ? change(draft.id, { active: false })
                  : set(drafts.filter(({ id }) => id !== draft.id))
              }
            >
              <IconArchive size={16} stroke={1.6} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.add}
        leftSection={<IconPlus size={14} stroke={2} aria-hidden />}
        onClick={add}
      >
        {t('statuses.add')}
      </Button>
      <LeftStatuses
        drafts={drafts.filter((draft) => !draft.active)}
        onRestore={({ id }) => change(id, { active: true })}
      />
    </WordPanel>
  );
}

type BaseProps = { draft: StatusDraft; onChange: (base: StatusDraft['base']) => void };

function BaseSelect({ draft, onChange }: BaseProps) {
  const { t } = useTranslation('ownWords');
  const words = useRegionWords();
  const statusOfBase = statusSchema.exclude(['exited']);
  return (
    <NativeSelect
      aria-label={t('statuses.base')}
      value={draft.base ?? ''}
      onChange={({ currentTarget }) => onChange(statusOfBase.safeParse(currentTarget.value).data)}
    >
      <option value="">
        {t('statuses.base')}: {t('statuses.choose')}
      </option>
      {phases
        .filter(({ code }) => code !== 'exited')
        .map(({ code, statuses }) => (
          <optgroup key={code} label={words.phase(code)}>
            {statuses.map((status) => (
              <option key={status.code} value={status.code}>
                {status.nl}
              </option>
            ))}
          </optgroup>
        ))}
    </NativeSelect>
  );
}
